import { lazy, memo, Suspense, useEffect, useRef, type ComponentType } from 'react';
import { failingTexts as texts } from '../texts/failing.ts';

/** Heard before React hears them: it keeps to itself what happens within a part that it has not taken over. */
const uses = ['pointerover', 'touchstart', 'focusin', 'change'] as const;

/** Whether its reader is there, or has chosen something in it, before it could be heard. */
const isUsedEarly = (box: HTMLElement): boolean =>
  box.matches(':hover, :focus-within') ||
  [...box.querySelectorAll('option')].some((option) => option.selected !== option.defaultSelected) ||
  [...box.querySelectorAll('input')].some((input) => input.checked !== input.defaultChecked);

/**
 * A part of a page that stands there as it was sent until its reader uses it: points at it, touches it, reaches it with
 * the keyboard, or chooses in it. Only then `load` fetches its script, and it is taken over where it stands. Give it no
 * props that are made anew at each drawing: other props are a use too. `sent` is the part itself on the server, and null
 * in the browser, so that the build leaves it out.
 */
export const onUse = <Props extends object>(
  sent: ComponentType<Props> | null,
  load: () => Promise<ComponentType<Props>>,
) => {
  let next = Promise.withResolvers<void>();
  const used = () => next.resolve();
  const loadOnUse = async (): Promise<{ default: ComponentType<Props> }> => {
    await next.promise;
    try {
      return { default: await load() };
    } catch {
      // Out of reach just now: what was sent still stands there, and the next use asks again.
      next = Promise.withResolvers<void>();
      return loadOnUse();
    }
  };
  const Part = sent ?? lazy(loadOnUse);

  return memo((props: Props) => {
    const box = useRef<HTMLDivElement>(null);
    const first = useRef(props);
    useEffect(() => {
      const hear = ({ target }: Event) => {
        if (target instanceof Node && box.current?.contains(target) === true) used();
      };
      for (const use of uses) window.addEventListener(use, hear, { capture: true, passive: true });
      // Back and forward may lead to another choice in it.
      window.addEventListener('popstate', used);
      if (box.current !== null && isUsedEarly(box.current)) used();
      return () => {
        window.removeEventListener('popstate', used);
        for (const use of uses) window.removeEventListener(use, hear, { capture: true });
      };
    }, []);
    useEffect(() => {
      if (first.current !== props) used();
    }, [props]);
    return (
      <div ref={box} className="as-sent">
        <Suspense fallback={<output className="loading">{texts.loading}</output>}>
          <Part {...props} />
        </Suspense>
      </div>
    );
  });
};

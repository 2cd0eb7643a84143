import { lazy, memo, Suspense, useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import { failingTexts as texts } from '../texts/failing.ts';

/** Tells each place of a part whether the script that was fetched for it came. */
type Fetched = Set<(came: boolean) => void>;

/** Says that what the reader chose in a part is not drawn: its script did not come. In the page fetched anew the choice stands. */
const NotDrawn = ({ fetched, chose }: { fetched: Fetched; chose: () => boolean }) => {
  const [missed, setMissed] = useState(false);
  useEffect(() => {
    const hear = (came: boolean) => setMissed(!came && chose());
    fetched.add(hear);
    return () => void fetched.delete(hear);
  }, [fetched, chose]);
  return missed ? (
    <p className="utrecht-alert utrecht-alert--error" role="alert">
      {texts.notDrawn}{' '}
      <a className="utrecht-link" href={window.location.href}>
        {texts.reload}
      </a>
    </p>
  ) : null;
};

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
  const fetched: Fetched = new Set();
  const tell = (came: boolean) => {
    for (const hear of fetched) hear(came);
  };
  const loadOnUse = async (): Promise<{ default: ComponentType<Props> }> => {
    await next.promise;
    try {
      const part = await load();
      tell(true);
      return { default: part };
    } catch {
      tell(false);
      // Out of reach just now: what was sent still stands there, and the next use asks again.
      next = Promise.withResolvers<void>();
      return loadOnUse();
    }
  };
  const Part = sent ?? lazy(loadOnUse);

  return memo((props: Props) => {
    const box = useRef<HTMLDivElement>(null);
    const first = useRef(props);
    const chosen = useRef(false);
    const chose = useCallback(() => chosen.current, []);
    useEffect(() => {
      const hear = ({ target, type }: Event) => {
        if (!(target instanceof Node) || box.current?.contains(target) !== true) return;
        if (type === 'change') chosen.current = true;
        used();
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
      if (first.current === props) return;
      chosen.current = true;
      used();
    }, [props]);
    return (
      <div ref={box} className="as-sent">
        <NotDrawn fetched={fetched} chose={chose} />
        <Suspense fallback={<output className="loading">{texts.loading}</output>}>
          <Part {...props} />
        </Suspense>
      </div>
    );
  });
};

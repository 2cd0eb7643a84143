import { lazy, memo, Suspense, useEffect, useRef, useState, type ComponentType, type RefObject } from 'react';
import { failingTexts as texts } from '../texts/failing.ts';

/** The script of a part, and every place of that part that wants to hear how it is with it. */
type Script = { state: 'idle' | 'asked' | 'came' | 'missed'; heard: Set<() => void> };

/** The address as it is when the link is followed, with every choice made until then, and without the place in the page. */
const thisPage = '';

/** Milliseconds after which a reader is told that a choice is on its way. */
const patience = 300;

type LacksProps = { script: Script; box: RefObject<HTMLDivElement | null>; differs: RefObject<boolean> };

/**
 * Says that what the reader chose is not drawn: the script is on its way, or did not come. In the page fetched anew the choice
 * stands. A component of its own: the part around it would be drawn anew in place of what was sent.
 */
const Lacks = ({ script, box, differs }: LacksProps) => {
  const [lacks, setLacks] = useState<'asked' | 'missed' | null>(null);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(waiting);
      const chose = differs.current || (box.current !== null && holdsOtherChoice(box.current));
      if (script.state !== 'asked') setLacks(script.state === 'missed' && chose ? 'missed' : null);
      else if (chose) waiting = setTimeout(() => setLacks((before) => before ?? 'asked'), patience);
    };
    script.heard.add(look);
    return () => {
      clearTimeout(waiting);
      script.heard.delete(look);
    };
  }, [script, box, differs]);
  if (lacks === null) return null;
  if (lacks === 'asked') return <output className="loading">{texts.loading}</output>;
  return (
    <p className="utrecht-alert utrecht-alert--error" role="alert">
      {texts.notDrawn}{' '}
      <a className="utrecht-link" href={thisPage}>
        {texts.reload}
      </a>
    </p>
  );
};

/** Heard before React hears them: it keeps to itself what happens within a part that it has not taken over. */
const uses = ['pointerover', 'touchstart', 'focusin', 'change'] as const;

/** What is chosen now is not what it was sent with; of a list that was sent with nothing chosen a browser shows the first. */
const isChosen = (list: HTMLSelectElement): boolean =>
  list.selectedIndex !==
  Math.max(
    [...list.options].findIndex(({ defaultSelected }) => defaultSelected),
    0,
  );

/** Whether something else is chosen in a part than what was sent: by its reader, however early, or by a step back or forward. */
const holdsOtherChoice = (box: HTMLElement): boolean =>
  [...box.querySelectorAll('select')].some(isChosen) ||
  [...box.querySelectorAll('input')].some((input) => input.checked !== input.defaultChecked);

/** Whether its reader is there, or has chosen something in it, before it could be heard. */
const isUsedEarly = (box: HTMLElement): boolean => box.matches(':hover, :focus-within') || holdsOtherChoice(box);

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
  const script: Script = { state: 'idle', heard: new Set() };
  const tell = () => {
    for (const look of script.heard) look();
  };
  const goesTo = (state: Script['state']) => {
    script.state = state;
    tell();
  };
  const loadOnUse = async (): Promise<{ default: ComponentType<Props> }> => {
    await next.promise;
    goesTo('asked');
    try {
      const part = await load();
      goesTo('came');
      return { default: part };
    } catch {
      // Out of reach just now: what was sent still stands there, and the next use asks again.
      next = Promise.withResolvers<void>();
      goesTo('missed');
      return loadOnUse();
    }
  };
  const Part = sent ?? lazy(loadOnUse);

  return memo((props: Props) => {
    const box = useRef<HTMLDivElement>(null);
    const first = useRef(props);
    const differs = useRef(false);
    useEffect(() => {
      const hear = ({ target, type }: Event) => {
        if (!(target instanceof Node) || box.current?.contains(target) !== true) return;
        used();
        // It may be on its way since its reader came near.
        if (type === 'change') tell();
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
      // Chosen outside of it.
      differs.current = true;
      used();
      tell();
    }, [props]);
    return (
      <div ref={box} className="as-sent">
        <Lacks {...{ script, box, differs }} />
        {/* What was sent stays until then, or what the line above says of it. */}
        <Suspense fallback={null}>
          <Part {...props} />
        </Suspense>
      </div>
    );
  });
};

import { useEffect, useRef, useState, useSyncExternalStore, type ComponentType } from 'react';
import { reloadPage } from '../api/reload-page.ts';
import { failingTexts as texts } from '../texts/failing.ts';
import { Failure } from './failure.tsx';

type Shown<Props> = { Part: ComponentType<Props> } | { error: Error } | 'sent' | 'waits';

const never = () => () => undefined;

/** True while the page is taken over: what is drawn then stands there already. */
const useIsSent = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

const outOfReach = new Error(texts.outOfReach);

const isSame = (before: object, after: object): boolean => {
  const known = new Map(Object.entries(before));
  const now = Object.entries(after);
  return known.size === now.length && now.every(([name, value]) => Object.is(known.get(name), value));
};

/**
 * A part of a page that the server draws and that the browser leaves as it was sent, without the script that draws it: for
 * what nobody can use or choose within. Once it must say something else, `load` fetches that script. Props are compared
 * one by one, so give no objects that are made anew at each drawing. `sent` is the part itself on the server, and null in
 * the browser, so that the build leaves it out there.
 */
export const asSent = <Props extends object>(
  what: keyof typeof texts.parts,
  sent: ComponentType<Props> | null,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  const OnServer = sent;
  if (OnServer !== null)
    return (props) => (
      <div className="as-sent">
        <OnServer {...props} />
      </div>
    );
  return (props) => {
    const first = useRef(props);
    const isSent = useIsSent();
    const [shown, setShown] = useState<Shown<Props>>(isSent ? 'sent' : 'waits');
    const differs = !isSame(first.current, props);

    const fetchPart = async (orElse?: () => Promise<void>) => {
      setShown('waits');
      try {
        const Part = await load();
        setShown({ Part });
      } catch {
        // The reader is told, and can ask again.
        setShown({ error: outOfReach });
        await orElse?.();
      }
    };

    useEffect(() => {
      // It waits from the start where a choice of the reader brought it here.
      if (shown === 'waits' || (shown === 'sent' && differs)) void fetchPart();
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- once it differs, it stays the part itself
    }, [differs]);

    if (shown === 'sent' && !differs)
      return (
        <div
          className="as-sent"
          suppressHydrationWarning
          // oxlint-disable-next-line react/no-danger -- drawn by our own server; the browser leaves what was sent as it is
          dangerouslySetInnerHTML={{ __html: '' }}
        />
      );
    if (shown === 'sent' || shown === 'waits') return <output className="loading">{texts.loading}</output>;
    if ('error' in shown)
      return <Failure what={texts.parts[what]} error={shown.error} onRetry={() => void fetchPart(reloadPage)} />;
    return <shown.Part {...props} />;
  };
};

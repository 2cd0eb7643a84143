import { use, useMemo, useSyncExternalStore } from 'react';
import { PlaceContext } from '../place-context.ts';
import { knownChoices } from './known-choices.ts';

/** Sent when a choice changes the address: the browser itself tells only of the back and forward buttons. */
const changedHere = 'keuze';

const subscribe = (changed: () => void) => {
  for (const event of ['popstate', changedHere]) window.addEventListener(event, changed);
  return () => {
    for (const event of ['popstate', changedHere]) window.removeEventListener(event, changed);
  };
};

const setParameters = (change: (before: URLSearchParams) => URLSearchParams): void => {
  const before = new URLSearchParams(window.location.search);
  const search = change(before).toString();
  // A choice made while the page is taken over is told twice, and is one step back.
  if (search === before.toString()) return;
  window.history.pushState(null, '', `${window.location.pathname}${search === '' ? '' : `?${search}`}`);
  window.dispatchEvent(new Event(changedHere));
};

/** The choices behind the question mark of the address, and a way to change it that can be stepped back. */
export const useSearchParameters = () => {
  const { search: sent } = use(PlaceContext);
  const search = useSyncExternalStore(
    subscribe,
    () => knownChoices(window.location.search),
    () => sent,
  );
  return [useMemo(() => new URLSearchParams(search), [search]), setParameters] as const;
};

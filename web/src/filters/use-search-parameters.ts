import { use, useMemo, useSyncExternalStore } from 'react';
import { PlaceContext } from '../place-context.ts';
import { changedHere } from './change-address.ts';
import { knownChoices } from './known-choices.ts';

const subscribe = (changed: () => void) => {
  for (const event of ['popstate', changedHere]) window.addEventListener(event, changed);
  return () => {
    for (const event of ['popstate', changedHere]) window.removeEventListener(event, changed);
  };
};

/** The choices behind the question mark of the address (hear-choices.ts writes them there). */
export const useSearchParameters = (): URLSearchParams => {
  const { search: sent } = use(PlaceContext);
  const search = useSyncExternalStore(
    subscribe,
    () => knownChoices(window.location.search),
    () => sent,
  );
  return useMemo(() => new URLSearchParams(search), [search]);
};

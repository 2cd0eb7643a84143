import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 56rem)');

const subscribe = (changed: () => void) => {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
};

/** Whether there is room beside a chart; on a phone less stands open at first. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);

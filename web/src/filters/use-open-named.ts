import { useEffect } from 'react';

/** Unfolds what stands in the section under the heading that the address names, at first and later. */
export const useOpenNamed = (): void => {
  useEffect(() => {
    const open = () => {
      const named = document.getElementById(window.location.hash.slice(1));
      const folded = named?.closest('section')?.querySelector('details');
      if (named?.matches('h2') === true && folded) folded.open = true;
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
};

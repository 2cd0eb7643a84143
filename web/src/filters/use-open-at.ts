import { useEffect, useRef } from 'react';

/** Unfolds what stands under a heading when the address names that heading, at first and later. */
export const useOpenAt = (id: string) => {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = () => {
      if (details.current && window.location.hash === `#${id}`) details.current.open = true;
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [id]);
  return details;
};

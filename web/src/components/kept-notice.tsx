import { useEffect, useRef, type ReactNode } from 'react';

/** That something was kept. The page came anew for it: the focus brings this in sight, and to who hears the page. */
export const KeptNotice = ({ children }: { children: ReactNode }) => {
  const notice = useRef<HTMLOutputElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <output ref={notice} className="utrecht-alert utrecht-alert--ok" tabIndex={-1}>
      {children}
    </output>
  );
};

import type { ReactNode } from 'react';

/** One term of a sheet with what it holds. */
export const SheetEntry = ({ term, children }: { term: ReactNode; children: ReactNode }) => (
  <div className="sheet__entry">
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

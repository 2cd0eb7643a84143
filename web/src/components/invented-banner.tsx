import type { Principles } from 'server/contract.ts';

/** Says on every page what is invented and what is published; per source on request. */
export const InventedBanner = ({ invented: { short, note } }: Pick<Principles, 'invented'>) => (
  <aside className="banner" aria-label="Verzonnen cijfers">
    <div className="banner__content">
      <p>
        <strong>Let op.</strong> {short}
      </p>
      <details className="screen-only">
        <summary>Welke bronnen zijn verzonnen?</summary>
        <p>{note}</p>
      </details>
    </div>
  </aside>
);

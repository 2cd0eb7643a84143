import type { Principles } from 'server/contract.ts';
import { aroundTexts as texts } from '../texts/around.ts';

/** Says on every page what is invented and what is published; per source on request. */
export const InventedBanner = ({ invented: { short, note } }: Pick<Principles, 'invented'>) => (
  <aside className="banner" aria-label={texts.invented.label}>
    <div className="banner__content">
      <p>
        <strong>{texts.attention}</strong> {short}
      </p>
      <details className="screen-only">
        <summary>{texts.invented.which}</summary>
        <p>{note}</p>
      </details>
    </div>
  </aside>
);

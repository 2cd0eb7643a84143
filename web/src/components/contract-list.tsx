import type { ContractSheet } from 'server/contract.ts';
import { sourcesTexts } from '../texts/sources.ts';

/** Every kind of file, with a link to what is agreed on it. */
export const ContractList = ({ contracts }: { contracts: readonly ContractSheet[] }) => (
  <details className="screen-only">
    <summary>{sourcesTexts.kinds.all}</summary>
    <ul>
      {contracts
        .toSorted((a, b) => a.title.localeCompare(b.title, 'nl'))
        .map(({ kind, title, owner }) => (
          <li key={kind}>
            <a href={`/bronnen/afspraken/${kind}`} className="utrecht-link">
              {title}
            </a>{' '}
            ({owner})
          </li>
        ))}
    </ul>
  </details>
);

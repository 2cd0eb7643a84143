import type { IndicatorSheet } from 'server/contract.ts';
import { missingSources } from '../words/missing-sources.ts';
import { indicatorTexts as texts } from '../texts/indicator.ts';

/** Says which files must be loaded before there is a figure; nothing when all are there. */
export const MissingSources = ({ missing }: { missing: IndicatorSheet['missing'] }) => {
  const sources = missingSources(missing);
  return sources.length === 0 ? null : (
    <div className="utrecht-alert utrecht-alert--warning">
      <p>{texts.missing.lead}</p>
      <ul>
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </div>
  );
};

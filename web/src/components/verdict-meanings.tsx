import type { Principles } from 'server/contract.ts';
import { kindWords, verdictKinds } from '../words/verdict.ts';
import { SheetEntry } from './sheet-entry.tsx';
import { VerdictRule } from './verdict-rule.tsx';
import { VerdictShape } from './verdict-shape.tsx';
import { aboutTexts as texts } from '../texts/about.ts';

/** What each verdict means, and the rule by which a goal gets one. */
export const VerdictMeanings = ({ verdicts }: { verdicts: Principles['verdicts'] | null }) => (
  <section aria-labelledby="oordeel">
    <h2 id="oordeel" className="utrecht-heading-2" tabIndex={-1}>
      {texts.verdicts.title}
    </h2>
    <p className="utrecht-paragraph">{texts.verdicts.lead}</p>
    <dl className="sheet">
      {verdictKinds.map((kind) => (
        <SheetEntry
          key={kind}
          term={
            <span className="verdict">
              <VerdictShape kind={kind} />
              {kindWords(kind).label}
            </span>
          }
        >
          {kindWords(kind).why}
        </SheetEntry>
      ))}
    </dl>
    {verdicts ? <VerdictRule rule={verdicts.rule} /> : null}
  </section>
);

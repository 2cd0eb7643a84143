import type { IndicatorSheet } from 'server/contract.ts';
import { capitalise, formatDate } from '../format.ts';
import { indicatorTermsQuery } from '../api/glossary.ts';
import { cycleWords } from '../words/cycle.ts';
import { nextFigureWords } from '../words/next-figure.ts';
import { sourceWords } from '../words/source.ts';
import { InterpretationMark } from './interpretation-mark.tsx';
import { PolarityWords } from './polarity-words.tsx';
import { SheetEntry } from './sheet-entry.tsx';
import { WithTerms } from './with-terms.tsx';
import { indicatorTexts } from '../texts/indicator.ts';
import { latestTexts } from '../texts/latest.ts';

type Props = { sheet: IndicatorSheet; measure: IndicatorSheet['measures'][number] };

/** What is counted, how, and what in that is ours and not the plan's. */
export const DefinitionSheet = ({ sheet, measure }: Props) => (
  <section className="panel" aria-labelledby="definitie">
    <h2 id="definitie" className="utrecht-heading-2">
      {indicatorTexts.definition.title}
    </h2>
    <dl className="sheet">
      <SheetEntry term={indicatorTexts.definition.what}>
        <WithTerms text={sheet.definition} terms={indicatorTermsQuery(sheet.slug)} />
      </SheetEntry>
      {sheet.interpretation === null ? null : (
        <SheetEntry term={indicatorTexts.definition.ours}>
          <InterpretationMark /> <WithTerms text={sheet.interpretation} terms={indicatorTermsQuery(sheet.slug)} />
        </SheetEntry>
      )}
      <SheetEntry term={indicatorTexts.definition.name}>
        {sheet.set === 'bijlage 3' ? indicatorTexts.definition.annex : indicatorTexts.definition.additional} ({sheet.id}
        )
      </SheetEntry>
      <SheetEntry term={indicatorTexts.definition.belongsTo}>
        <ul className="plain">
          {sheet.goals.map((goal) => (
            <li key={goal}>
              <a href={`/doelen/${goal}`} className="utrecht-link">
                {indicatorTexts.goal(goal)}
              </a>
              : <PolarityWords polarity={sheet.polarity[goal] ?? '0'} interpreted={sheet.polarityInterpreted} />
            </li>
          ))}
        </ul>
      </SheetEntry>
      <SheetEntry term={indicatorTexts.definition.source}>
        {sourceWords(sheet.source)}, {cycleWords(sheet.cycle)}
      </SheetEntry>
      <SheetEntry term={latestTexts.next.label}>{capitalise(nextFigureWords(sheet))}</SheetEntry>
      {measure.interval === null ? null : (
        <SheetEntry term={indicatorTexts.definition.margin}>{measure.interval}</SheetEntry>
      )}
      {typeof measure.rounding === 'string' ? (
        <SheetEntry term={indicatorTexts.definition.rounding}>{measure.rounding}</SheetEntry>
      ) : null}
      {sheet.changes === undefined ? null : (
        <SheetEntry term={indicatorTexts.definition.versions}>
          <ul className="plain">
            {sheet.changes.toReversed().map(({ version, on, why }) => (
              <li key={version}>{indicatorTexts.definition.version(version, formatDate(on), why)}</li>
            ))}
          </ul>
        </SheetEntry>
      )}
    </dl>
    <details className="screen-only">
      <summary>{indicatorTexts.definition.sql}</summary>
      <pre className="sql">
        <code>{measure.sql}</code>
      </pre>
    </details>
  </section>
);

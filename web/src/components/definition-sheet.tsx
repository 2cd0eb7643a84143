import type { IndicatorSheet } from 'server/contract.ts';
import { capitalise } from '../format.ts';
import { indicatorTermsQuery } from '../api/glossary.ts';
import { cycleWords } from '../words/cycle.ts';
import { nextFigureWords } from '../words/next-figure.ts';
import { sourceWords } from '../words/source.ts';
import { InterpretationMark } from './interpretation-mark.tsx';
import { PolarityWords } from './polarity-words.tsx';
import { SheetEntry } from './sheet-entry.tsx';
import { WithTerms } from './with-terms.tsx';
import { latestTexts as texts } from '../texts/latest.ts';

type Props = { sheet: IndicatorSheet; measure: IndicatorSheet['measures'][number] };

/** What is counted, how, and what in that is ours and not the plan's. */
export const DefinitionSheet = ({ sheet, measure }: Props) => (
  <section className="panel" aria-labelledby="definitie">
    <h2 id="definitie" className="utrecht-heading-2">
      Wat betekent dit cijfer?
    </h2>
    <dl className="sheet">
      <SheetEntry term="Wat tellen we?">
        <WithTerms text={sheet.definition} terms={indicatorTermsQuery(sheet.slug)} />
      </SheetEntry>
      {sheet.interpretation === null ? null : (
        <SheetEntry term="Wat is van ons?">
          <InterpretationMark /> <WithTerms text={sheet.interpretation} terms={indicatorTermsQuery(sheet.slug)} />
        </SheetEntry>
      )}
      <SheetEntry term="Naam in">
        {sheet.set === 'bijlage 3' ? 'Bijlage 3 van het beleidsplan' : 'Aanvullend: dit cijfer staat niet in bijlage 3'}{' '}
        ({sheet.id})
      </SheetEntry>
      <SheetEntry term="Hoort bij">
        <ul className="plain">
          {sheet.goals.map((goal) => (
            <li key={goal}>
              <a href={`/doelen/${goal}`} className="utrecht-link">
                Doel {goal}
              </a>
              : <PolarityWords polarity={sheet.polarity[goal] ?? '0'} interpreted={sheet.polarityInterpreted} />
            </li>
          ))}
        </ul>
      </SheetEntry>
      <SheetEntry term="Bron">
        {sourceWords(sheet.source)}, {cycleWords(sheet.cycle)}
      </SheetEntry>
      <SheetEntry term={texts.next.label}>{capitalise(nextFigureWords(sheet))}</SheetEntry>
      {measure.interval === null ? null : <SheetEntry term="De 95%-marge">{measure.interval}</SheetEntry>}
      {typeof measure.rounding === 'string' ? <SheetEntry term="Afronding">{measure.rounding}</SheetEntry> : null}
    </dl>
    <details className="screen-only">
      <summary>De berekening, voor wie het na wil rekenen</summary>
      <pre className="sql">
        <code>{measure.sql}</code>
      </pre>
    </details>
  </section>
);

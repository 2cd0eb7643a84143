import type { ReactNode } from 'react';
import type { IndicatorSheet } from 'server/contract.ts';
import { Link } from 'wouter';
import { periodPhrase } from '../format.ts';
import { cycleWords } from '../words/cycle.ts';
import { polarityWords } from '../words/polarity.ts';
import { sourceWords } from '../words/source.ts';
import { InterpretationMark } from './interpretation-mark.tsx';

type Props = { sheet: IndicatorSheet; measure: IndicatorSheet['measures'][number] };

const Entry = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="sheet__entry">
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** What is counted, how, and what in that is ours and not the plan's. */
export const DefinitionSheet = ({ sheet, measure }: Props) => (
  <section className="panel" aria-labelledby="definitie">
    <h2 id="definitie" className="utrecht-heading-2">
      Wat betekent dit cijfer?
    </h2>
    <dl className="sheet">
      <Entry term="Wat tellen we?">{sheet.definition}</Entry>
      {sheet.interpretation === null ? null : (
        <Entry term="Wat is van ons?">
          <InterpretationMark /> {sheet.interpretation}
        </Entry>
      )}
      <Entry term="Naam in">
        {sheet.set === 'bijlage 3' ? 'Bijlage 3 van het beleidsplan' : 'Aanvullend: dit cijfer staat niet in bijlage 3'}{' '}
        ({sheet.id})
      </Entry>
      <Entry term="Hoort bij">
        <ul className="plain">
          {sheet.goals.map((goal) => (
            <li key={goal}>
              <Link href={`/doelen/${goal}`} className="utrecht-link">
                Doel {goal}
              </Link>
              : {polarityWords(sheet.polarity[goal] ?? '0')}
            </li>
          ))}
        </ul>
      </Entry>
      <Entry term="Bron">
        {sourceWords(sheet.source)}, {cycleWords(sheet.cycle)}
      </Entry>
      <Entry term="Volgend cijfer">
        {sheet.nextExpected === null ? 'Niet bekend' : `Over ${periodPhrase(sheet.nextExpected)}`}
      </Entry>
      {measure.interval === null ? null : <Entry term="De 95%-marge">{measure.interval}</Entry>}
    </dl>
    <details className="screen-only">
      <summary>De berekening, voor wie het na wil rekenen</summary>
      <pre className="sql">
        <code>{measure.sql}</code>
      </pre>
    </details>
  </section>
);

import { useMemo } from 'react';
import type { ResultAreas } from 'server/contract.ts';
import type { SetSheet } from 'server/contract/sets.ts';
import { resultAreasQuery } from '../api/sets.ts';
import { useAnswer } from '../api/use-answer.ts';
import { capitalise, formatPercent, formatPeriod } from '../format.ts';
import { absenceOf } from '../words/status.ts';
import { Answer } from './answer.tsx';
import { SetFigureTrend } from './set-figures.tsx';
import { setsTexts } from '../texts/sets.ts';

type Result = ResultAreas['items'][number]['results'][number];
const texts = setsTexts.voorveld;

const normOf = ({ norm, open }: Result): string => norm ?? (open ? texts.notSet : texts.noNorm);

const realisedOf = ({ realised, measure }: Result): string | null => {
  if (measure === null) return null;
  if (realised === null) return texts.noReport;
  const period = formatPeriod(realised.period);
  return realised.value === null
    ? texts.hidden(absenceOf(realised) ?? '', period)
    : texts.realised(formatPercent(realised.value, 1), period);
};

type AreasProps = { items: ResultAreas['items']; sheet: SetSheet };

const Areas = ({ items, sheet }: AreasProps) => {
  const names = useMemo(() => {
    const norms = items.flatMap(({ results }) =>
      results.flatMap(({ measure, norm }) =>
        measure === null ? [] : [[measure, capitalise(norm ?? measure)] as const],
      ),
    );
    const known = new Map(norms);
    return (group: string) => known.get(group) ?? group;
  }, [items]);
  return (
    <>
      {items.map(({ id, name, results }) => (
        <section key={id} className="panel" aria-labelledby={id}>
          <h2 id={id} className="utrecht-heading-2">
            {name}
          </h2>
          <ul className="notes">
            {results.map((result) => (
              <li key={result.text}>
                {result.text}
                <span className="note also">
                  {texts.norm}: {normOf(result)}
                </span>
                {realisedOf(result) === null ? null : <span className="note also">{realisedOf(result)}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {sheet.figures.map((figure) => (
        <SetFigureTrend key={figure.id} figure={figure} set={sheet.id} source={texts.figureSource} nameOf={names} />
      ))}
    </>
  );
};

/** The seven resultaatgebieden with their norms, and in which part of the cases the partners meet them. */
export const VoorveldSet = ({ sheet }: { sheet: SetSheet }) => (
  <Answer query={useAnswer(resultAreasQuery())} what={setsTexts.what}>
    {({ items }) => <Areas items={items} sheet={sheet} />}
  </Answer>
);

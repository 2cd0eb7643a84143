import { useMemo } from 'react';
import type { QuarterlyDomain } from 'server/contract/quarterly.ts';
import { quarterlyTrendQuery } from '../api/quarterly.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useChoice } from '../filters/use-choice.ts';
import { figureSubtitle } from '../words/figure-subtitle.ts';
import { periodsWords } from '../words/periods.ts';
import { unitWords } from '../words/unit.ts';
import { Answer } from './answer.tsx';
import { Picker } from './picker.tsx';
import { Pickers } from './pickers.tsx';
import { TrendFigure } from './trend-figure.tsx';
import { quarterlyTexts } from '../texts/quarterly.ts';

const noBreaks: readonly never[] = [];

/** One figure of a domain in every quarter, the reader's choice; its list keeps the focus while the figure comes. */
export const QuarterlyTrend = ({ domain }: { domain: QuarterlyDomain }) => {
  const options = domain.figures.map(({ key, name }) => ({ value: key, name }));
  const [key, choice] = useChoice(
    'meting',
    options.map(({ value }) => value),
    'lopend',
  );
  const query = useAnswer(quarterlyTrendQuery(domain.id, key));
  const items = query.data?.items;
  const series = useMemo(() => [{ name: domain.name, own: true, points: items ?? [] }], [domain.name, items]);
  return (
    <>
      <Pickers>
        <Picker label={quarterlyTexts.which} options={options} choice={choice} />
      </Pickers>
      <Answer query={query} what={quarterlyTexts.what}>
        {({ name, unit, decimals, invented, rounding }) => (
          <TrendFigure
            name="verloop"
            title={quarterlyTexts.trend.title(name)}
            subtitle={figureSubtitle(domain.name, unitWords(unit), periodsWords(series[0]?.points ?? []))}
            level={2}
            series={series}
            breaks={noBreaks}
            unit={unit}
            decimals={decimals}
            height={320}
            sampled={false}
            uncertain={false}
            invented={invented}
            rounding={rounding}
            source={quarterlyTexts.figures.source}
            csv={`/v1/quarterly-trends/${domain.id}/${key}?format=csv`}
          />
        )}
      </Answer>
    </>
  );
};

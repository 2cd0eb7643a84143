import type { Indicator, Series } from '../indicator.ts';
import { declared } from '../statistics/declared-steps.ts';
import { canBeJudged, newestSignal } from '../statistics/signals.ts';

/** Per quarter: of the series that can be judged those that gave a signal, judged by what was known at the end of that quarter. */
function signalsPerQuarter(series: readonly Series[]) {
  const periods = [...new Set(series.flatMap(({ points }) => points.map((point) => point.period)))].toSorted();
  return periods.flatMap((period) => {
    const known = series
      .map(({ indicator, points }) => ({
        points: points.filter((point) => point.period <= period),
        steps: declared[indicator],
      }))
      .filter(({ points, steps }) => points.at(-1)?.period === period && canBeJudged(points, steps));
    if (known.length === 0) return [];
    return {
      period,
      n: known.length,
      numerator: known.filter(({ points, steps }) => newestSignal(points, steps) !== null).length,
      denominator: null,
    };
  });
}

export const signalen: Indicator = {
  id: 'F02',
  slug: 'signalen',
  name: 'Aantal indicatoren met een afwijkende ontwikkeling',
  set: 'aanvullend',
  source: 'PC',
  cycle: 'quarterly',
  unit: 'indicatoren',
  polarity: '0',
  polarityInterpreted: true,
  definition:
    'Het aantal indicatoren per kwartaal dat in dit kwartaal een statistisch signaal geeft: een uitschieter, een reeks die te lang aan één kant van het gemiddelde ligt of te lang in één richting loopt, of een nieuw niveau.',
  interpretation:
    'Bijlage 3 noemt deze indicator niet. Wij gebruiken de regels van de Engelse NHS (Making Data Count): een punt buiten de grenzen, zeven punten aan één kant, zes punten in één richting, of twee van drie punten bij de grens. Blijft een reeks vanaf een kwartaal duidelijk hoger of lager? Dan rekenen wij vanaf dat kwartaal met nieuwe grenzen. Dat doen wij na acht punten aan één kant, als er twaalf punten zijn en het verschil groter is dan toeval. Het nieuwe niveau melden wij één keer. Weten wij waarom een reeks anders werd, dan leggen wij dat vast en beginnen de grenzen daar opnieuw. De grenzen komen uit alle kwartalen van het niveau. Een aantal groeit mee met de gemeente: wij kijken naar het aantal per inwoner. Een reeks telt mee vanaf twaalf kwartalen op rij met een getoond, definitief cijfer. Na een verborgen kwartaal begint het tellen opnieuw. Een signaal is een reden om te kijken, geen oordeel.',
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [],
  derived: [
    {
      key: 'main',
      name: 'Indicatoren met een signaal',
      unit: 'indicatoren',
      kind: 'count',
      decimals: 0,
      method: 'XmR-kaart over de getoonde kwartaalcijfers van elke indicator (totaal, hoofdcijfer).',
      counts: signalsPerQuarter,
    },
  ],
};

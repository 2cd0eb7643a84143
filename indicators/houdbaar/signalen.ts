import type { Indicator, Series } from '../indicator.ts';
import { canBeJudged, newestSignal } from '../statistics/signals.ts';

/** Per quarter: of the series that can be judged those that gave a signal, judged by what was known at the end of that quarter. */
function signalsPerQuarter(series: readonly Series[]) {
  const periods = [...new Set(series.flatMap(({ points }) => points.map((point) => point.period)))].toSorted();
  return periods.flatMap((period) => {
    const known = series
      .map(({ points, baselines }) => ({ points: points.filter((point) => point.period <= period), baselines }))
      .filter(({ points, baselines }) => points.at(-1)?.period === period && canBeJudged(points, baselines));
    if (known.length === 0) return [];
    return {
      period,
      n: known.length,
      numerator: known.filter(({ points, baselines }) => newestSignal(points, baselines) !== null).length,
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
    'Het aantal indicatoren per kwartaal dat in dit kwartaal een statistisch signaal geeft: een uitschieter, of een reeks die te lang aan één kant van het gemiddelde ligt of te lang in één richting loopt.',
  interpretation:
    'Bijlage 3 noemt deze indicator niet. Wij gebruiken de regels van de Engelse NHS (Making Data Count): een punt buiten de grenzen, zeven punten aan één kant, zes punten in één richting, of twee van drie punten bij de grens. De grenzen komen uit kwartalen die vooraf zijn vastgelegd. Welke dat zijn, staat bij elke indicator. Bij het begin van het plan in 2021 beginnen de grenzen opnieuw. Weten wij waarom een reeks anders werd, dan leggen wij dat vast en beginnen de grenzen daar opnieuw. Vanzelf schuiven zij niet mee. Omdat de grenzen uit weinig kwartalen komen, liggen zij iets ruimer dan bij de NHS. Zo geeft een rustige reeks niet vaker een signaal dan is bedoeld. Een aantal groeit mee met de gemeente: wij kijken naar het aantal per inwoner. Een reeks telt mee als van die kwartalen er twaalf op rij een getoond, definitief cijfer hebben. Na een verborgen kwartaal begint het tellen opnieuw. Een signaal is een reden om te kijken, geen oordeel.',
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

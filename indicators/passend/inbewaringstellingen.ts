import type { Indicator, Measure } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';

const decisions = (key: string, name: string, wet: 'Wzd' | 'Wvggz'): Measure => ({
  key,
  name,
  unit: 'besluiten',
  kind: 'count',
  decimals: 0,
  count: countInQuarter({
    mart: 'inbewaringstelling',
    kind: 'inbewaringstellingen',
    date: 'datum',
    where: (eb) => eb('wet', '=', wet),
  }),
});

export const inbewaringstellingen: Indicator = {
  id: 'I28',
  slug: 'inbewaringstellingen',
  name: 'Aantal Inbewaringstelling (wet zorg en dwang)',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'besluiten',
  polarity: '0',
  polarityInterpreted: true,
  definition:
    'Het aantal inbewaringstellingen dat de burgemeester in het kwartaal oplegde op grond van de Wet zorg en dwang (Wzd).',
  interpretation:
    'Het plan noemt alleen de naam. Crisismaatregelen op grond van de Wet verplichte ggz (Wvggz) tellen niet mee. Wij tonen ze apart. De burgemeester van de plaats waar iemand op dat moment is, neemt het besluit: het kan dus ook gaan om iemand die ergens anders woont.',
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [
    decisions('main', 'Inbewaringstellingen (Wzd)', 'Wzd'),
    decisions('crisismaatregelen', 'Crisismaatregelen (Wvggz)', 'Wvggz'),
  ],
};

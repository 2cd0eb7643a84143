import type { Indicator } from '../indicator.ts';
import { events } from '../queries/events.ts';
import { ratioInQuarter } from '../queries/ratio-in-quarter.ts';

export const onderzoekenPerMaatregel: Indicator = {
  id: 'I30',
  slug: 'onderzoeken-per-maatregel',
  name: 'Aantal onderzoeken Veilig Thuis afgezet tegen aantal ingezette maatregelen (huisverboden, inbewaringstelling, Onder Toezicht Stellingen)',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'onderzoeken per maatregel',
  polarity: '0',
  polarityInterpreted: true,
  definition:
    'Het aantal onderzoeken dat Veilig Thuis in het kwartaal begon, gedeeld door het aantal maatregelen in hetzelfde kwartaal. Maatregelen zijn: opgelegde huisverboden, inbewaringstellingen (Wzd) en begonnen ondertoezichtstellingen.',
  interpretation:
    'Het plan noemt alleen de naam. Een onderzoek en een maatregel in hetzelfde kwartaal hoeven niet over hetzelfde gezin te gaan. In een kwartaal zonder maatregelen is er geen uitkomst: delen door nul kan niet. Wij tonen dan alleen de aantallen.',
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Onderzoeken per maatregel',
      unit: 'onderzoeken per maatregel',
      kind: 'ratio',
      ofCounts: true,
      decimals: 2,
      count: ratioInQuarter(
        [events({ mart: 'onderzoek_veilig_thuis', kind: 'veilig-thuis', date: 'start' })],
        [
          events({ mart: 'huisverbod', kind: 'huisverboden', date: 'opgelegd' }),
          events({
            mart: 'inbewaringstelling',
            kind: 'inbewaringstellingen',
            date: 'datum',
            where: (eb) => eb('wet', '=', 'Wzd'),
          }),
          events({ mart: 'ondertoezichtstelling', kind: 'ondertoezichtstellingen', date: 'start' }),
        ],
      ),
    },
  ],
};

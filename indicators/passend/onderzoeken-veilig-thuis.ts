import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';

export const onderzoekenVeiligThuis: Indicator = {
  id: 'I26',
  slug: 'onderzoeken-veilig-thuis',
  name: 'Aantal onderzoeken Veilig Thuis',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'onderzoeken',
  polarity: '0',
  polarityInterpreted: true,
  definition: 'Het aantal onderzoeken over inwoners van de gemeente dat Veilig Thuis in het kwartaal begon.',
  interpretation:
    'Het plan noemt alleen de naam. Wij tellen een onderzoek op de dag dat het begint. Een melding zonder onderzoek telt niet mee. Veilig Thuis werkt voor heel Flevoland: onderzoeken in andere gemeenten tellen niet mee.',
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Gestarte onderzoeken',
      unit: 'onderzoeken',
      kind: 'count',
      decimals: 0,
      count: countInQuarter({ mart: 'onderzoek_veilig_thuis', kind: 'veilig-thuis', date: 'start' }),
    },
  ],
};

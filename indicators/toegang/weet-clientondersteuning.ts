import type { Indicator } from '../indicator.ts';
import { clientBreakdowns } from '../queries/client-survey.ts';
import { surveyShare } from '../queries/survey-share.ts';

export const weetClientondersteuning: Indicator = {
  id: 'I38',
  slug: 'weet-clientondersteuning',
  name: 'Aandeel cliënten Wmo en Jeugd dat weet dat ze gebruik kunnen maken van onafhankelijke cliëntondersteuning',
  set: 'bijlage 3',
  source: 'CEO',
  cycle: 'yearly',
  unit: '%',
  polarity: '+',
  definition:
    "Het deel van de cliënten van de Wmo en de Jeugdwet dat 'ja' antwoordt op de vraag of zij weten dat zij hulp kunnen krijgen van een onafhankelijke cliëntondersteuner. Het cijfer komt uit het cliëntervaringsonderzoek. Wie geen antwoord gaf, telt niet mee.",
  interpretation: 'Het plan noemt alleen de naam. De vraag kent alleen de antwoorden ja en nee.',
  caveats: [],
  breakdowns: clientBreakdowns,
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Weet van onafhankelijke cliëntondersteuning',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: surveyShare({
        enquete: 'clientervaring',
        vraag: 'weet_clientondersteuning',
        favourable: ['ja'],
        by: 'year',
      }),
    },
  ],
};

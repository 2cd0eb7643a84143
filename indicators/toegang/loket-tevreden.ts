import type { Indicator } from '../indicator.ts';
import { surveyShare } from '../queries/survey-share.ts';

export const loketTevreden: Indicator = {
  id: 'I32',
  slug: 'loket-tevreden',
  name: 'Aandeel bezoekers van het loket sociaal domein dat aangeeft hier (zeer) tevreden mee te zijn',
  set: 'bijlage 3',
  source: 'CEO',
  cycle: 'quarterly',
  unit: '%',
  polarity: '+',
  definition:
    "Het deel van de bezoekers van het loket dat tevreden of zeer tevreden is over het bezoek, per kwartaal. Wie geen antwoord gaf of 'weet niet' antwoordde, telt niet mee.",
  interpretation: "Het plan noemt alleen de naam. 'Neutraal' telt als niet tevreden.",
  caveats: [],
  breakdowns: ['leeftijd', 'geslacht', 'wijk'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: '(Zeer) tevreden over het loket',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: surveyShare({
        enquete: 'loketbezoek',
        vraag: 'tevredenheid',
        favourable: ['zeer tevreden', 'tevreden'],
        by: 'quarter',
      }),
    },
  ],
};

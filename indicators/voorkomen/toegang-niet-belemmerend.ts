import type { Indicator } from '../indicator.ts';
import { agree, agreeInterpretation, clientBreakdowns, clientSurveyBasis } from '../queries/client-survey.ts';
import { surveyShare } from '../queries/survey-share.ts';

export const toegangNietBelemmerend: Indicator = {
  id: 'I08',
  slug: 'toegang-niet-belemmerend',
  name: 'Percentage ondersteuningsvragers dat de toegang als niet belemmerend',
  set: 'bijlage 3',
  source: 'CEO',
  cycle: 'yearly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de cliënten dat het (helemaal) eens is met de stelling dat niets hen tegenhield om hulp te vragen. ${clientSurveyBasis}`,
  interpretation: `${agreeInterpretation} De naam in het plan mist een woord. Wij lezen: dat de toegang als niet belemmerend ervaart. Alleen inwoners die ondersteuning kregen, deden mee aan het onderzoek.`,
  caveats: [],
  breakdowns: clientBreakdowns,
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Toegang niet belemmerend',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: surveyShare({
        enquete: 'clientervaring',
        vraag: 'toegang_niet_belemmerend',
        favourable: agree,
        by: 'year',
      }),
    },
  ],
};

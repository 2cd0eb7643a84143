import type { Indicator } from '../indicator.ts';
import { agree, agreeInterpretation, clientBreakdowns, clientSurveyBasis } from '../queries/client-survey.ts';
import { surveyShare } from '../queries/survey-share.ts';

export const wistWaarHulp: Indicator = {
  id: 'I07',
  slug: 'wist-waar-hulp',
  name: 'Percentage inwoners met ondersteuningsvragen die wisten waar ze moesten zijn',
  set: 'bijlage 3',
  source: 'CEO',
  cycle: 'yearly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de cliënten dat het (helemaal) eens is met de stelling dat zij wisten waar zij moesten zijn met hun vraag. ${clientSurveyBasis}`,
  interpretation: `${agreeInterpretation} Alleen inwoners die ondersteuning kregen, deden mee aan het onderzoek. Inwoners die de weg niet vonden, zien wij dus niet.`,
  caveats: [],
  breakdowns: clientBreakdowns,
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Wist waar hulp te vinden was',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: surveyShare({ enquete: 'clientervaring', vraag: 'wist_waar_hulp', favourable: agree, by: 'year' }),
    },
  ],
};

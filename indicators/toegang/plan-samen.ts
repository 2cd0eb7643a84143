import type { Indicator } from '../indicator.ts';
import { agree, agreeInterpretation, planSurveyBasis } from '../queries/client-survey.ts';
import { surveyShare } from '../queries/survey-share.ts';

export const planSamen: Indicator = {
  id: 'I36',
  slug: 'plan-samen',
  name: 'Aandeel betrokkenen bij een plan dat aangeeft dat het plan is gemaakt met alle betrokkenen',
  set: 'bijlage 3',
  source: 'CEO',
  cycle: 'yearly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de betrokkenen bij een plan dat het (helemaal) eens is met deze stelling: het plan is gemaakt met iedereen die erbij betrokken is. ${planSurveyBasis}`,
  interpretation: agreeInterpretation,
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Plan samen gemaakt',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: surveyShare({ enquete: 'planbetrokkenen', vraag: 'samen_gemaakt', favourable: agree, by: 'year' }),
    },
  ],
};

import type { Indicator } from '../indicator.ts';
import { agree, agreeInterpretation, planSurveyBasis } from '../queries/client-survey.ts';
import { surveyShare } from '../queries/survey-share.ts';

export const planVertrouwen: Indicator = {
  id: 'I35',
  slug: 'plan-vertrouwen',
  name: 'Aandeel betrokkenen bij een plan dat vertrouwen heeft in de werking van het plan',
  set: 'bijlage 3',
  source: 'CEO',
  cycle: 'yearly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de betrokkenen bij een plan dat het (helemaal) eens is met de stelling dat zij erop vertrouwen dat het plan gaat werken. ${planSurveyBasis}`,
  interpretation: `${agreeInterpretation} Het doel gaat over inwoners; de indicator gaat over alle betrokkenen bij het plan.`,
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Vertrouwt op het plan',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: surveyShare({ enquete: 'planbetrokkenen', vraag: 'vertrouwen_in_plan', favourable: agree, by: 'year' }),
    },
  ],
};

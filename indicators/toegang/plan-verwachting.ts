import type { Indicator } from '../indicator.ts';
import { agree, agreeInterpretation, planSurveyBasis } from '../queries/client-survey.ts';
import { surveyShare } from '../queries/survey-share.ts';

export const planVerwachting: Indicator = {
  id: 'I34',
  slug: 'plan-verwachting',
  name: 'Aandeel betrokkenen bij een plan dat weet wat van hen wordt verwacht',
  set: 'bijlage 3',
  source: 'CEO',
  cycle: 'yearly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de betrokkenen bij een plan dat het (helemaal) eens is met de stelling dat zij weten wat van hen wordt verwacht. ${planSurveyBasis}`,
  interpretation: agreeInterpretation,
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Weet wat wordt verwacht',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: surveyShare({
        enquete: 'planbetrokkenen',
        vraag: 'weet_wat_verwacht_wordt',
        favourable: agree,
        by: 'year',
      }),
    },
  ],
};

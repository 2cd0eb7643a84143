import type { Indicator } from '../indicator.ts';
import { agree, agreeInterpretation, clientBreakdowns, clientSurveyBasis } from '../queries/client-survey.ts';
import { surveyShare } from '../queries/survey-share.ts';

export const beterRedden: Indicator = {
  id: 'I21',
  slug: 'beter-redden',
  name: 'Aandeel cliënten Wmo en jeugd dat aangeeft door de ondersteuning zich beter te redden',
  set: 'bijlage 3',
  source: 'CEO',
  cycle: 'yearly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de cliënten van de Wmo en de Jeugdwet dat het (helemaal) eens is met de stelling dat zij zich door de ondersteuning beter redden. Het totaal gaat over alle cliënten samen; de uitsplitsing naar wet laat Wmo en Jeugdwet apart zien. ${clientSurveyBasis}`,
  interpretation: `${agreeInterpretation} In het totaal telt elk antwoord even zwaar, ook als van de ene wet meer cliënten meededen dan van de andere.`,
  caveats: [],
  breakdowns: clientBreakdowns,
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Redt zich beter door de ondersteuning',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: surveyShare({ enquete: 'clientervaring', vraag: 'beter_redden', favourable: agree, by: 'year' }),
    },
  ],
};

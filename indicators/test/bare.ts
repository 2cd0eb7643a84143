import type { Observation, ReleasedIndicator } from '../release/schema.ts';

/** A total of Noordoostpolder without a figure; a test says what is in it. */
export const bareObservation: Observation = {
  measure: 'main',
  period: '2024',
  region: 'GM0171',
  breakdown: null,
  group: null,
  numerator: null,
  denominator: null,
  value: null,
  lower: null,
  upper: null,
  n: null,
  status: 'ok',
  deliveries: [],
};

/** An indicator of which nothing is known but its id; a test says what matters. */
export const bareIndicator: ReleasedIndicator = {
  id: 'I01',
  slug: '',
  name: '',
  set: '',
  goals: [],
  source: '',
  cycle: '',
  unit: '%',
  polarity: {},
  polarityInterpreted: false,
  definition: '',
  interpretation: null,
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [],
  kinds: [],
  invented: false,
  nextExpected: null,
  observations: [],
};

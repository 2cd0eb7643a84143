import type { Indicator } from '../indicator.ts';

type Given = Pick<
  Indicator,
  'id' | 'slug' | 'name' | 'unit' | 'definition' | 'interpretation' | 'breakdowns' | 'measures'
>;

/** A figure of the Kwartaalrapportage USD: counted and protected like an indicator, and never judged. */
export const figure = (given: Given): Indicator => ({
  set: 'set kwartaalrapportage',
  source: 'BO',
  cycle: 'quarterly',
  polarity: '0',
  caveats: [],
  breaks: [],
  groupsOnly: true,
  ...given,
});

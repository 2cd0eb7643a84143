/** The file of a new indicator: everything that must be said about it, with a count of loket contacts to replace. */
export const indicatorSource = (id: string, slug: string) => `import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';

const count = countInQuarter({ mart: 'contact', kind: 'loket-contacten', date: 'datum' });

export const ${variable(slug)}: Indicator = {
  id: '${id}',
  slug: '${slug}',
  name: 'De officiële naam, letter voor letter',
  set: 'aanvullend',
  source: 'FO',
  cycle: 'quarterly',
  unit: 'contacten',
  polarity: '0',
  polarityInterpreted: true,
  definition: 'Wat er wordt geteld, in gewone taal.',
  interpretation: 'Wat hieraan van ons is en niet van het plan.',
  caveats: [],
  breakdowns: ['wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [{ key: 'main', name: 'Contacten', unit: 'contacten', kind: 'count', decimals: 0, count }],
};
`;

/** Its test: literal rows in, observations worked by hand out, on both engines; a boundary and a row to leave out. */
export const testSource = (id: string, slug: string) => `import { expectCounts } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { ${variable(slug)} } from './${slug}.ts';

const given = {
  dekking: quarters('loket-contacten', '2024Q1'),
  contact: [{ datum: '2024-03-31' }, { datum: '2024-04-01' }],
};

onBothEngines('${id} counts a contact on the last day of the quarter and leaves out the day after', given, async (db) => {
  const [main] = ${variable(slug)}.measures;
  if (main === undefined) throw new Error('${id} has no measure');
  return expectCounts(db, main.count, null, [{ period: '2024Q1', numerator: 1 }]);
});
`;

const variable = (slug: string) => slug.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

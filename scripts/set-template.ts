/** The figures of a new set: one that counts benefits of the kind minimaregeling, to replace by its own. */
export const setSource = (id: string) => `import type { Indicator } from '../indicator.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';

const count = runningOnReferenceDate({
  mart: 'uitkering',
  kind: 'participatie',
  start: 'ingang',
  einde: 'einde',
  where: (eb) => eb('soort', '=', 'minimaregeling'),
  distinct: 'persoon',
});

const first: Indicator = {
  id: '${figureId(id)}',
  slug: '${id}-eerste-cijfer',
  name: 'De officiële naam, letter voor letter',
  set: 'set ${id}',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'inwoners',
  polarity: '0',
  definition: 'Wat er wordt geteld, in gewone taal.',
  interpretation: 'Wat hieraan van ons is en niet van het document.',
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [{ key: 'main', name: 'Inwoners', unit: 'inwoners', kind: 'count', decimals: 0, count }],
};

export const ${figuresName(id)}: readonly Indicator[] = [first];
`;

/** Their test: literal rows in, counts worked by hand out, on both engines; a boundary and a row to leave out. */
export const setTestSource = (id: string) => `import { expect } from 'vitest';
import { expectCounts } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { ${figuresName(id)} } from './figures.ts';

const given = {
  dekking: quarters('participatie', '2024Q1'),
  uitkering: [
    { soort: 'minimaregeling', persoon: 'a', ingang: '2024-03-31' },
    // Ends on the reference date, and of another kind: these do not count.
    { soort: 'minimaregeling', persoon: 'b', ingang: '2024-01-01', einde: '2024-03-31' },
    { soort: 'IOAW', persoon: 'c', ingang: '2024-01-01' },
  ],
};

onBothEngines('set ${id}: who has it on the last day of the quarter', given, async (db) => {
  const [main] = ${figuresName(id)}.flatMap(({ measures }) => measures);
  if (main === undefined) throw new Error('the set has no figure');
  expect(${figuresName(id)}.map(({ set }) => set)).toEqual(['set ${id}']);
  return expectCounts(db, main.count, null, [{ period: '2024Q1', numerator: 1 }]);
});
`;

/** What to add to sets.ts and figures.ts. */
export const setEntry = (id: string, name: string): string =>
  `  {
    id: '${id}',
    name: '${name}',
    source: 'Het document',
    about: 'Wat het is, in gewone taal.',
  },`;

export const figuresName = (id: string): string =>
  `${id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Figures`;

/** 'deelplan-minima' is 'DM01': the first letters of its words. */
const figureId = (id: string): string =>
  `${id
    .split('-')
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()}01`;

import { readOptions, usualWarehouse } from 'etl/read-options.ts';
import { catalogue } from '../catalogue.ts';
import { figuresOfSets } from '../sets/figures.ts';
import type { Breakdown, Indicator, OneFigure } from '../indicator.ts';
import type { Asked } from './rows-behind.ts';

export type TraceArguments =
  | { indicator: Indicator; asked: Asked; warehouse: string; generation: string | null; json: boolean }
  | 'help';

/** Reads the command line of trace; throws with a Dutch message when it cannot be understood. */
export function traceArguments(argv: readonly string[]): TraceArguments {
  const { values, positionals } = readOptions(argv, {
    warehouse: { type: 'string', default: usualWarehouse() },
    help: { type: 'boolean' },
    json: { type: 'boolean', default: false },
    measure: { type: 'string' },
    region: { type: 'string' },
    breakdown: { type: 'string' },
    group: { type: 'string' },
    generation: { type: 'string' },
  });
  const [name, period, ...more] = positionals;
  if (values.help === true || name === 'help') return 'help';
  if (name === undefined) throw new Error('Noem een indicator en een periode.');
  const indicator = [...catalogue, ...figuresOfSets].find(
    ({ id, slug }) => id.toLowerCase() === name.toLowerCase() || slug === name,
  );
  if (indicator === undefined) throw new Error(`Er is geen indicator '${name}'. Kies er een, zoals I16.`);
  if (period === undefined) throw new Error('Noem ook een periode.');
  if (!/^\d{4}(Q[1-4])?$/.test(period))
    throw new Error(`'${period}' is geen periode. Schrijf een jaar of een kwartaal, zoals 2024 of 2024Q3.`);
  if (more.length > 0) throw new Error(`Noem één periode. '${more[0] ?? ''}' is er een te veel.`);
  const { measure, region, breakdown, group, warehouse, generation = null, json } = values;
  if (generation !== null && !/^\w+$/.test(generation)) throw new Error(`'${generation}' is geen generatie.`);
  const keys = [...indicator.measures, ...(indicator.derived ?? [])].map(({ key }) => key);
  if (measure !== undefined && !keys.includes(measure))
    throw new Error(`${indicator.id} heeft geen maat '${measure}'. Er is: ${keys.join(', ')}.`);
  const cell = cellOf(indicator, breakdown, group);
  const asked = {
    period,
    ...(measure !== undefined && { measure }),
    ...oneFigure(region, cell),
  };
  return { indicator, asked, warehouse, generation, json };
}

function oneFigure(region: string | undefined, cell: OneFigure['cell']): { of?: OneFigure } {
  if (region !== undefined) return { of: { region, cell } };
  if (cell !== null) throw new Error('Noem bij een groep ook het gebied, zoals --region GM0171.');
  return {};
}

function cellOf(
  { id, breakdowns }: Indicator,
  breakdown: string | undefined,
  group: string | undefined,
): OneFigure['cell'] {
  if (breakdown === undefined && group === undefined) return null;
  if (breakdown === undefined || group === undefined) throw new Error('Noem --breakdown en --group samen.');
  const by: Breakdown | undefined = breakdowns.find((one) => one === breakdown);
  if (by === undefined)
    throw new Error(`${id} is niet verdeeld naar '${breakdown}'. Wel naar: ${breakdowns.join(', ') || 'niets'}.`);
  return { by, group };
}

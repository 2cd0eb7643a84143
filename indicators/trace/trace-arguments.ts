import { readOptions, usualWarehouse } from 'etl/read-options.ts';
import { catalogue } from '../catalogue.ts';
import type { Indicator } from '../indicator.ts';

export type TraceArguments = { indicator: Indicator; period: string; warehouse: string; json: boolean } | 'help';

/** Reads the command line of trace; throws with a Dutch message when it cannot be understood. */
export function traceArguments(argv: readonly string[]): TraceArguments {
  const { values, positionals } = readOptions(argv, {
    warehouse: { type: 'string', default: usualWarehouse() },
    help: { type: 'boolean' },
    json: { type: 'boolean', default: false },
  });
  const [name, period, ...more] = positionals;
  if (values.help === true || name === 'help') return 'help';
  if (name === undefined) throw new Error('Noem een indicator en een periode.');
  const indicator = catalogue.find(({ id, slug }) => id.toLowerCase() === name.toLowerCase() || slug === name);
  if (indicator === undefined) throw new Error(`Er is geen indicator '${name}'. Kies er een, zoals I16.`);
  if (period === undefined) throw new Error('Noem ook een periode.');
  if (!/^\d{4}(Q[1-4])?$/.test(period))
    throw new Error(`'${period}' is geen periode. Schrijf een jaar of een kwartaal, zoals 2024 of 2024Q3.`);
  if (more.length > 0) throw new Error(`Noem één periode. '${more[0] ?? ''}' is er een te veel.`);
  return { indicator, period, warehouse: values.warehouse, json: values.json };
}

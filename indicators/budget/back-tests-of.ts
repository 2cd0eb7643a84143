import type { BackTest } from '../release/schema.ts';
import type { Forecasts } from './budget-forecasts.ts';
import type { Entry } from './entries.ts';
import { backTest } from './forecast/back-test.ts';
import type { Realisation } from './realisation.ts';

/** Each row of the plan for itself, and its taakvelden taken together. */
export function backTestsOf(entries: readonly Entry[], { posted }: Realisation, forecasts: Forecasts): BackTest[] {
  const tests = entries.flatMap((entry) => {
    const { by, code, name } = entry;
    if (by === 'outside') return [];
    const { made, ended } = forecasts(entry);
    const outcomes = made.flatMap((forecast) => {
      const realised = ended.get(forecast.year);
      return realised === undefined ? [] : { forecast, realised };
    });
    const isInvented = posted.some((row) => row.invented && ended.has(row.year));
    return { row: { by, code, name, invented: isInvented }, outcomes };
  });
  const taakvelden = tests.filter(({ row }) => row.by === 'taakveld');
  const together = {
    row: {
      by: 'together' as const,
      code: 'taakvelden',
      name: 'Alle taakvelden, elk apart geteld',
      invented: taakvelden.some(({ row }) => row.invented),
    },
    outcomes: taakvelden.flatMap(({ outcomes }) => outcomes),
  };
  return [together, ...tests].flatMap(({ row, outcomes }) => backTest(row, outcomes) ?? []);
}

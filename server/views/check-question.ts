import type { Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import type { InvalidInput } from '../contract/problem.ts';
import type { ObservationsQuery } from '../contract/observations.ts';
import { invalid } from '../problems.ts';
import { periodRange } from './period-range.ts';
import { askedTexts as texts } from '../texts/asked.ts';

/**
 * Refuses a question that no figure of the indicator can ever answer, so that an empty list means: not measured.
 * @throws a 400 problem that says of everything that is wrong what can be asked.
 */
export function checkQuestion(
  { regions }: Release,
  { id, breakdowns, measures }: ReleasedIndicator,
  { breakdown, region, from, to, measure }: ObservationsQuery,
): void {
  const errors: InvalidInput[] = [];
  const fault = (name: string, detail: string) =>
    errors.push({ in: 'query', location: { name }, code: 'unanswerable', detail });
  if (breakdown !== undefined && breakdown !== 'geen' && !breakdowns.includes(breakdown))
    fault('breakdown', texts.noBreakdown(id, breakdown, choices(['geen', ...breakdowns])));
  if (region !== undefined && !regions.some(({ code }) => code === region))
    fault('region', texts.noRegion(region, choices(regions.map(({ code }) => code))));
  if (measure !== undefined && !measures.some(({ key }) => key === measure))
    fault('measure', texts.noMeasure(id, measure, choices(measures.map(({ key }) => key))));
  if (from !== undefined && to !== undefined && periodRange(from).first > periodRange(to).last)
    fault('from', texts.turned(from, to));
  const refused = invalid(errors);
  if (refused !== undefined) throw refused;
}

const list = new Intl.ListFormat('nl', { type: 'disjunction' });
const choices = (all: readonly string[]) => list.format(all);

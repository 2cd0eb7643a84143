import type { Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import type { ObservationsQuery } from '../contract.ts';
import { problem } from '../problems.ts';
import { periodRange } from './period-range.ts';
import { askedTexts as texts } from '../texts/asked.ts';

/**
 * Refuses a question that no figure of the indicator can ever answer, so that an empty list means: not measured.
 * @throws a 400 problem that says what can be asked.
 */
export function checkQuestion(
  { regions }: Release,
  { id, breakdowns, measures }: ReleasedIndicator,
  { breakdown, region, from, to, measure }: ObservationsQuery,
): void {
  if (breakdown !== undefined && breakdown !== 'geen' && !breakdowns.includes(breakdown)) {
    throw problem(400, texts.noBreakdown(id, breakdown, choices(['geen', ...breakdowns])));
  }
  if (region !== undefined && !regions.some(({ code }) => code === region)) {
    throw problem(400, texts.noRegion(region, choices(regions.map(({ code }) => code))));
  }
  if (measure !== undefined && !measures.some(({ key }) => key === measure)) {
    throw problem(400, texts.noMeasure(id, measure, choices(measures.map(({ key }) => key))));
  }
  if (from !== undefined && to !== undefined && periodRange(from).first > periodRange(to).last) {
    throw problem(400, texts.turned(from, to));
  }
}

const list = new Intl.ListFormat('nl', { type: 'disjunction' });
const choices = (all: readonly string[]) => list.format(all);

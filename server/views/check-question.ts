import type { Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import type { ObservationsQuery } from '../contract.ts';
import { problem } from '../problems.ts';
import { periodRange } from './period-range.ts';

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
    throw problem(
      400,
      `Indicator ${id} heeft geen uitsplitsing "${breakdown}". Kies ${choices(['geen', ...breakdowns])}.`,
    );
  }
  if (region !== undefined && !regions.some(({ code }) => code === region)) {
    throw problem(
      400,
      `Het gebied "${region}" staat niet in de gegevens. Kies ${choices(regions.map(({ code }) => code))}.`,
    );
  }
  if (measure !== undefined && !measures.some(({ key }) => key === measure)) {
    throw problem(
      400,
      `Indicator ${id} heeft geen maat "${measure}". Kies ${choices(measures.map(({ key }) => key))}.`,
    );
  }
  if (from !== undefined && to !== undefined && periodRange(from).first > periodRange(to).last) {
    throw problem(400, `De periode begint met ${from} en eindigt met ${to}. Draai "from" en "to" om.`);
  }
}

const list = new Intl.ListFormat('nl', { type: 'disjunction' });
const choices = (all: readonly string[]) => list.format(all);

import { Compile } from 'typebox/compile';
import { SnapshotDocument } from './snapshot-document.ts';

type Old = Readonly<Record<string, unknown>>;

const check = Compile(SnapshotDocument);

const isObject = (value: unknown): value is Old => typeof value === 'object' && value !== null;

/**
 * From each form of before to the next. A step says what the form did not have; it never makes up what was not kept. `moment-1` had one
 * list of texts, told apart by a word, and no targets; `moment-2` had the principles with their goals, no calendar, no meaning of words and
 * no threshold; `moment-3` had nothing of the other sets, and no margins: those of the program held; `moment-4` had nothing of what the program proposed
 * of each moment: dates, who prepares and adopts, what it must hold.
 */
const steps: Readonly<Record<string, (old: Old) => Old>> = {
  'moment-1': ({ texts, ...old }) => {
    const list = Array.isArray(texts) ? (texts as ({ soort: string } & Old)[]) : [];
    const of = (kind: string) => list.filter(({ soort }) => soort === kind).map(({ soort: _soort, ...rest }) => rest);
    return {
      ...old,
      format: 'moment-2',
      duiding: of('duiding'),
      stories: of('verhaal'),
      questions: of('vraag').map((question) => ({ answer: null, ...question })),
      targets: [],
    };
  },
  'moment-2': ({ plan, ...old }) => ({
    ...old,
    format: 'moment-3',
    calendar: [],
    // An empty list was nobody's plan: it was not kept.
    plan:
      Array.isArray(plan) && plan.length > 0 ? { principles: plan, principleOfTaakveld: null, glossary: null } : null,
    configuration: null,
  }),
  'moment-3': ({ plan, configuration, ...old }) => ({
    ...old,
    format: 'moment-4',
    plan: isObject(plan) ? { ...plan, sets: null } : null,
    configuration:
      isObject(configuration) && isObject(configuration['threshold'])
        ? { threshold: { ...configuration['threshold'], why: null }, margins: [] }
        : null,
  }),
  'moment-4': (old) => ({ ...old, format: 'moment-5', proposals: null }),
};

/**
 * A kept document in the form of now.
 * @throws Error in plain Dutch for a form that this program does not know.
 */
export function upgrade(kept: unknown): SnapshotDocument {
  let found = kept;
  for (;;) {
    if (check.Check(found)) return found;
    if (!isObject(found) || !('format' in found)) throw new Error('Dit is geen bevroren moment.');
    const step = steps[String(found['format'])];
    if (step === undefined)
      throw new Error(
        found['format'] === 'moment-5'
          ? `Dit bevroren moment klopt niet: ${check.Errors(found)[0]?.instancePath ?? ''}.`
          : `Dit moment is bevroren in de vorm ${String(found['format'])}. Dit programma kent die vorm niet: het is ouder.`,
      );
    found = step(found);
  }
}

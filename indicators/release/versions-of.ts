import type { Indicator } from '../indicator.ts';
import type { ReleasedIndicator } from './schema.ts';

/** The day on which the definitions were first laid down here; the plan gives names, and no definitions. */
const firstLaidDown = '2026-11-22';

const first: Readonly<Record<string, string>> = {
  'bijlage 3':
    'De eerste vastlegging. De naam komt uit bijlage 3 van het Beleidsplan Sociaal Domein 2021. Wat wij precies tellen, is onze uitleg.',
  aanvullend: 'De eerste vastlegging. Deze indicator staat niet in het plan: wij voegden hem toe.',
};

/** The versions of a definition, oldest first, with the day and the reason; the last is the one that counts now. */
export function versionsOf({
  set,
  changes = [],
}: Pick<Indicator, 'set' | 'changes'>): Pick<ReleasedIndicator, 'version' | 'changes'> {
  const why = first[set] ?? 'De eerste vastlegging. Dit cijfer komt uit een ander document dan het plan.';
  const all = [{ version: 1, on: firstLaidDown, why }, ...changes];
  return { version: all.at(-1)?.version ?? 1, changes: all };
}

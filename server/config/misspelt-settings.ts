import { settings, type Setting } from './settings.ts';

const known = Object.entries<Setting>(settings).flatMap(([name, { secret = false }]) =>
  secret ? [name, `${name}_FILE`] : [name],
);

/** Of a short name one letter may differ, of a longer one two: HOME is no HOST. */
const mostOff = (name: string): number => (name.length < 8 ? 1 : 2);

/**
 * The names in the environment that no setting has and that look like one, each with a line in Dutch for the operator: a setting that was
 * misspelt does nothing, and nothing else says so. No value is in it.
 */
export const misspeltSettings = (environment: Readonly<Record<string, string | undefined>>): string[] =>
  Object.keys(environment)
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = known.find((one) => distance(name.toUpperCase().replaceAll('-', '_'), one) <= mostOff(one));
      return meant === undefined
        ? []
        : `LET OP: de instelling ${name} kennen wij niet, dus zij doet niets. Bedoelt u ${meant}? Zie docs/configuration.md.`;
    });

/** How many letters must be added, left out or changed to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at += 1)
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === other[at] ? 0 : 1)));
    row = next;
  }
  return row[other.length] ?? 0;
}

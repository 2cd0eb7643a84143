import { readReference } from 'etl/reference/read-reference.ts';
import type { Entry } from './entries.ts';

const back = 'Wij rekenen de nieuwe codes terug naar de taakvelden van het plan.';

/** What changed in the codes of the Rijk, by the year from which (interpretatie: that a row can then not be compared). */
const reasons: Readonly<Record<number, string>> = {
  2023: `Vanaf 2023 zijn de taakvelden van het Rijk anders ingedeeld. ${back}`,
  2025: `Vanaf 2025 zijn de taakvelden van het Rijk opnieuw anders ingedeeld. ${back} Coördinatie en beleid (6.91 en 6.92) staan apart.`,
};

/** Since the first year of the list a taakveld of the plan has the code that it has in the plan. */
const recoded = readReference('taakvelden').filter(({ code, plan }) => plan !== '' && plan !== code);

/** Why the amounts of a row from a year on are made from other codes than before; null where nothing changed that year. */
export const breakOf = ({ holds }: Pick<Entry, 'holds'>, year: number): string | null => {
  const changed = recoded.some(({ code = '', plan = '', van_jaar }) => Number(van_jaar) === year && holds(plan, code));
  return changed ? (reasons[year] ?? `Vanaf ${year} zijn de taakvelden van het Rijk anders ingedeeld. ${back}`) : null;
};

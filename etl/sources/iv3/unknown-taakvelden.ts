import { Refusal } from '../../refusal.ts';
import { shownLabel } from '../no-persons.ts';
import { isNoTaakveld, taakveldEntry, taakveldText } from '../taakveld.ts';

/** Gathers codes that no list knows, to tell them all at once. */
export const unknownTaakvelden = () => {
  const found = new Map<string, { line: number; rows: number; year: number }>();
  return {
    add: (taakveld: string, year: number, line: number): void => {
      const before = found.get(taakveld);
      found.set(taakveld, before === undefined ? { line, rows: 1, year } : { ...before, rows: before.rows + 1 });
    },
    /** Refuses the file when there are any: money that belongs nowhere would be missing from every total. */
    refuse: (): void => {
      const [first] = found;
      if (first === undefined) return;
      const [taakveld, { line, year }] = first;
      const codes = [...found].map(
        ([code, { line: at, rows }]) => `${shownLabel(code)} (${rows} keer, eerst in regel ${at})`,
      );
      throw new Refusal(
        'taakveld-onbekend',
        `De lijst van taakvelden kent in ${year} niet: ${codes.join(', ')}.`,
        isNoTaakveld(taakveld, year) ? taakveldText : taakveldEntry(taakveld, String(year)),
        { line, column: 'Taakveld', maskedValue: shownLabel(taakveld) },
      );
    },
  };
};

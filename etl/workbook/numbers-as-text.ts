import { styleOfText } from '../sources/decimal-shapes.ts';
import { unclear } from '../sources/decimal-styles.ts';

type Seen = { numbers: boolean; texts: Set<ReturnType<typeof styleOfText>> };

/**
 * Looks after columns in which some amounts are numbers and others text. A number is written out with a decimal comma, which
 * says nothing of what the text 1.234 beside it means: only other texts can.
 */
export const numbersAsText = () => {
  const columns = new Map<string, Seen>();
  return {
    note: (column: string, cellType: string, value: string): void => {
      let seen = columns.get(column);
      if (seen === undefined) columns.set(column, (seen = { numbers: false, texts: new Set() }));
      if (cellType === 'n') seen.numbers = true;
      else seen.texts.add(styleOfText(value));
    },
    /** Refuses the first column in which a text can be two numbers. */
    refuseUnclear: (): void => {
      for (const [column, { numbers, texts }] of columns)
        if (numbers && texts.has('unsure') && (texts.has('point') || !texts.has('comma'))) throw unclear(column);
    },
  };
};

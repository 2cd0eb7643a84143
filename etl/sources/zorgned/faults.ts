import { isoDate } from '../../readers/iso-date.ts';
import { type JsonObject, textOf } from '../../readers/json-value.ts';

type ZorgnedFault = { column: string; rule: string; value: string | null; message: string };

/** Collects the faults of one row while its dates are read. */
export const faultList = () => {
  const faults: ZorgnedFault[] = [];
  return {
    faults,
    add: (column: string, rule: string, value: string | null, message: string): void => {
      faults.push({ column, rule, value, message });
    },
    /** The day of a property; null when it is not there, or is no day (which is then a fault). */
    date: (object: JsonObject, name: string): string | null => {
      const text = textOf(object, name);
      if (text === null) return null;
      const day = isoDate(text);
      if (day === null)
        faults.push({
          column: name,
          rule: 'datum',
          value: text,
          message: `${name} is geen bestaande dag. Verbeter de datum in Zorgned.`,
        });
      return day;
    },
  };
};

export type FaultList = ReturnType<typeof faultList>;

import { Refusal } from '../refusal.ts';
import { type Cell, type RowSource, rowSource, type Sink } from './row-source.ts';
import { shownValue } from './shown-value.ts';
import type { Source } from './source.ts';
import { keptOf, sourceColumns, type StandardColumn, type StandardContract } from './standard-contract.ts';

type Reader = Pick<RowSource, 'recognises' | 'inSheet'> & { readRows?: RowSource['readRows'] };

/** The source of a standard contract: what is agreed comes from the contract, the reader hands over rows that are held to it. */
export const standardSource = (contract: StandardContract, { readRows, ...reader }: Reader): Source => {
  const { kind, title, owner, cycle, key, period, maxRejectShare, refused, replaces, rejectsTaken } = contract;
  const promised = promises(keptOf(contract.columns));
  return rowSource({
    kind,
    title,
    owner,
    cycle,
    ...(replaces === undefined ? {} : { replaces }),
    key,
    period,
    maxRejectShare,
    ...(rejectsTaken === undefined ? {} : { rejectsTaken }),
    columns: sourceColumns(contract.columns),
    ...reader,
    readRows: async (file, sink, context) => {
      if (refused !== undefined) throw new Refusal(refused.rule, refused.why, refused.remedy);
      if (readRows === undefined) throw new Error(`${kind}: the contract has no reader`);
      await readRows(file, held(sink, promised), context);
    },
  });
};

type Promised = { at: number; column: StandardColumn; codes: ReadonlySet<string> | null };

/** The columns that promise more than their type, with their place in a row. */
const promises = (columns: readonly StandardColumn[]): Promised[] =>
  columns
    .map((column, at) => ({
      at,
      column,
      codes: column.codes === undefined ? null : new Set(Object.keys(column.codes)),
    }))
    .filter(({ column: { required, min, max }, codes }) => required === true || codes !== null || min !== max);

/** Lets a row through that keeps its promises; any other is rejected with each promise that it breaks. */
const held = (sink: Sink, promised: readonly Promised[]): Sink => ({
  ...sink,
  accept: (rowNumber, values) => {
    const broken = promised.filter((one) => ruleBroken(one, values[one.at] ?? null) !== null);
    if (broken.length === 0) return sink.accept(rowNumber, values);
    for (const one of broken) {
      const value = values[one.at] ?? null;
      const rule = ruleBroken(one, value);
      if (rule === null) continue;
      const maskedValue = value === null ? null : shownValue(String(value));
      sink.reject({ rowNumber, column: one.column.element ?? one.column.name, rule, maskedValue, message: told[rule] });
    }
  },
});

const told = {
  verplicht: 'Hier moet iets staan. Vul het aan en lever het bestand opnieuw.',
  code: 'Deze code staat niet in de lijst van dit soort bestand.',
  bereik: 'Dit getal kan niet: het is te klein of te groot.',
} as const;

const ruleBroken = ({ column: { required, min, max }, codes }: Promised, value: Cell): keyof typeof told | null => {
  if (value === null) return required === true ? 'verplicht' : null;
  if (codes !== null && !codes.has(String(value))) return 'code';
  return (min !== undefined && Number(value) < min) || (max !== undefined && Number(value) > max) ? 'bereik' : null;
};

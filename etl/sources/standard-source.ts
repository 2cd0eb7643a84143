import { Refusal } from '../refusal.ts';
import { type Cell, type RowSource, rowSource, type Sink } from './row-source.ts';
import { withShownLabels } from './no-persons.ts';
import { shownValue } from './shown-value.ts';
import type { Source } from './source.ts';
import { dayFault, dayOfLoading, openEnds, tooFar } from './columns/day-range.ts';
import { keptOf, sourceColumns, type StandardColumn, type StandardContract } from './standard-contract.ts';

type Reader = Pick<RowSource, 'recognises' | 'inSheet'> & { readRows?: RowSource['readRows'] };

/** The source of a standard contract: what is agreed comes from the contract, the reader hands over rows that are held to it. */
export const standardSource = (contract: StandardContract, { readRows, ...reader }: Reader): Source => {
  const { kind, title, version, changes, owner, cycle, key, period, refused, replaces } = contract;
  const { maxRejectShare, rejectsTaken, whenRejected } = contract;
  const promised = promises(keptOf(contract.columns));
  return rowSource({
    kind,
    title,
    version,
    ...(changes === undefined ? {} : { changes }),
    owner,
    cycle,
    ...(replaces === undefined ? {} : { replaces }),
    key,
    period,
    maxRejectShare,
    ...(rejectsTaken === undefined ? {} : { rejectsTaken }),
    ...(whenRejected === undefined ? {} : { whenRejected }),
    columns: sourceColumns(contract.columns),
    texts: keptOf(contract.columns).filter(
      ({ type, codes, made }) => type === 'text' && codes === undefined && made !== true,
    ),
    published: contract.published === true,
    ...reader,
    readRows: async (file, sink, context) => {
      if (refused !== undefined) throw new Refusal(refused.rule, refused.why, refused.remedy);
      if (readRows === undefined) throw new Error(`${kind}: the contract has no reader`);
      const taking = contract.published === true ? withShownLabels(sink) : sink;
      await readRows(file, held(taking, promised), context);
    },
  });
};

type Promised = { at: number; column: StandardColumn; codes: ReadonlySet<string> | null; today: string };

/** The columns that promise more than their type, with their place in a row. */
const promises = (columns: readonly StandardColumn[]): Promised[] => {
  const today = dayOfLoading();
  return columns
    .map((column, at) => ({
      at,
      column,
      codes: column.codes === undefined ? null : new Set(Object.keys(column.codes)),
      today,
    }))
    .filter(
      ({ column: { required, min, max, type }, codes }) =>
        required === true || codes !== null || min !== max || type === 'date',
    );
};

/** Lets a row through that keeps its promises; any other is rejected with each promise that it breaks. */
const held = (sink: Sink, promised: readonly Promised[]): Sink => ({
  ...sink,
  accept: (rowNumber, given, line) => {
    const values = withoutOpenEnds(given, promised);
    const broken = promised.filter((one) => ruleBroken(one, values[one.at] ?? null) !== null);
    if (broken.length === 0) return sink.accept(rowNumber, values, line);
    for (const one of broken) {
      const value = values[one.at] ?? null;
      const rule = ruleBroken(one, value);
      if (rule === null) continue;
      const maskedValue = value === null ? null : shownValue(String(value));
      const column = one.column.element ?? one.column.name;
      const message = rule === 'datum-vooruit' ? tooFar(one.column) : told[rule];
      sink.reject({ rowNumber, ...(line === undefined ? {} : { line }), column, rule, maskedValue, message });
    }
  },
});

const told = {
  verplicht: 'Hier moet iets staan. Vul het aan en lever het bestand opnieuw.',
  code: 'Deze code staat niet in de lijst van dit soort bestand.',
  datum: 'Deze datum kan niet: hij ligt voor 1900 of na 2100. Verbeter de datum.',
  bereik: 'Dit getal kan niet: het is te klein of te groot.',
} as const;

/** An open end is no date: the row says that the end is not known yet. */
const withoutOpenEnds = (values: readonly Cell[], promised: readonly Promised[]): readonly Cell[] => {
  const isOpen = ({ at, column }: Promised): boolean => column.type === 'date' && openEnds.includes(String(values[at]));
  if (!promised.some(isOpen)) return values;
  const ends = new Set(promised.filter(isOpen).map(({ at }) => at));
  return values.map((value, at) => (ends.has(at) ? null : value));
};

const ruleBroken = ({ column, codes, today }: Promised, value: Cell): keyof typeof told | 'datum-vooruit' | null => {
  const { required, min, max } = column;
  if (value === null) return required === true ? 'verplicht' : null;
  if (column.type === 'date') return dayFault(column, String(value), today);
  if (codes !== null && !codes.has(String(value))) return 'code';
  return (min !== undefined && Number(value) < min) || (max !== undefined && Number(value) > max) ? 'bereik' : null;
};

import type { Sink } from '../row-source.ts';
import { type Decimals, figureOf, missingReason } from './figure.ts';
import { wideReader, type WideTable } from './wide-reader.ts';
import { codedShape, type WideShape } from './wide-shape.ts';

/** The columns of an observation (OData v4) that are no dimension. */
const parts = new Set(['Id', 'Measure', 'ValueAttribute', 'Value', 'StringValue']);

/** A table of observations: `columns` are those of its shape, of which the last is the figure. */
export type Observations = { shape: WideShape; columns: readonly string[] };

/** Whether columns are those of observations. */
export const areObservations = (names: readonly string[]): boolean =>
  names.includes('Measure') && names.includes('Value');

/**
 * What a program puts beside the columns of the service: the label of a code (`RegioSLabel`), its day and kind (`Perioden_Date`,
 * `Perioden_freq`), a unit, a numbering of rows without a name. They say nothing that the codes do not.
 */
const isBeside = (name: string, names: readonly string[]): boolean =>
  /^(?:unit)?$/i.test(name) ||
  names.some((other) => [`${other}Label`, `${other}_Date`, `${other}_freq`].includes(name));

/** The shape of a table of observations; null when a region and a period are both missing. */
export const observationsOf = (names: readonly string[]): Observations | null => {
  const dimensions = names.filter((name) => !parts.has(name) && !isBeside(name, names));
  const columns = ['ID', ...dimensions, 'Value_1'];
  const shape = codedShape(columns);
  return shape === null ? null : { shape, columns };
};

/** The value of a column; null when it is absent or empty. */
type Get = (name: string) => string | null;

/** Makes a reader of one observation: it hands its figure to the sink, a missing one too; a text is no figure. */
export const observationReader = (
  { shape, columns }: Observations,
  table: Omit<WideTable, 'shape' | 'marked'>,
  decimals: Decimals,
  sink: Sink,
): { row: (rowNumber: number, get: Get) => void; end: () => void } => {
  const read = wideReader({ ...table, shape: { ...shape, decimals }, marked: false }, sink);
  const last = columns.length - 1;
  return {
    row: (rowNumber, get) => {
      if (isText(get)) return;
      const cells = columns.map((name) => get(name === 'Value_1' ? 'Value' : name) ?? '');
      read.row(rowNumber, cells, [{ index: last, name: get('Measure') ?? '' }], reasonOf(get));
    },
    end: read.end,
  };
};

/** A measure may be a text, such as the name of a gemeente: no figure, and no missing one. */
const isText = (get: Get): boolean =>
  get('Value') === null && figureOf(get('StringValue') ?? '', 'point') === undefined;

const reasons: Readonly<Record<string, string>> = { Impossible: 'kan niet voorkomen', Confidential: 'geheim' };

/** What ValueAttribute says of a missing figure; another word than the known ones is kept as it is. */
const reasonOf = (get: Get): string | null => {
  const attribute = get('ValueAttribute');
  if (attribute === null || attribute === 'None') return missingReason(get('StringValue') ?? '', false);
  return reasons[attribute] ?? attribute;
};

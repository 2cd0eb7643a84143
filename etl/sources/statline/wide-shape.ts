import { parse } from 'csv-parse/sync';
import type { Delimiter } from '../../readers/csv-header.ts';
import { type Decimals, figureOf, looksLikeNumber } from './figure.ts';
import { topicOfColumn, topicOfLabel, topicsOf } from './topic-name.ts';

export type Dimension = { index: number; name: string };

/** What the columns of a table in wide form are: one row per combination of dimensions, one column per topic. */
export type WideShape = {
  decimals: Decimals;
  region: Dimension | null;
  /** The region column holds names of gemeenten alone. */
  amongGemeenten: boolean;
  period: Dimension | null;
  margin: Dimension | null;
  /** Alphabetical. */
  others: readonly Dimension[];
  topics: readonly Dimension[];
};

export type WideCsv = WideShape & { delimiter: Delimiter; headerRow: number; width: number };

const isRegion = (name: string): boolean =>
  /^(?:RegioS|Regio's|Regio|WijkenEnBuurten|Wijken en buurten|Gemeenten?|Provincies?)$/i.test(name);
// Whoever saves a table again calls its periods Jaar.
const isPeriod = (name: string): boolean => /^(?:Perioden?|Jaar)$/i.test(name);
const isMargin = (name: string): boolean => /^Marges?$/i.test(name);
/** Whether a name is that of the regions or periods of a table. */
export const isDimension = (name: string): boolean => isRegion(name.trim()) || isPeriod(name.trim());
// Columns that describe the region instead of counting in it.
const isDescription = (name: string): boolean =>
  /^(?:Gemeentenaam|SoortRegio|Codering|Indelingswijziging\w*)_\d+$/.test(name);

/** The shape that named dimensions and topics make. */
export const shapeOf = (names: readonly Dimension[], topics: readonly Dimension[], decimals: Decimals): WideShape => {
  const region = names.find(({ name }) => isRegion(name)) ?? null;
  const period = names.find(({ name }) => isPeriod(name)) ?? null;
  const margin = names.find(({ name }) => isMargin(name)) ?? null;
  const others = names
    .filter((dimension) => dimension !== region && dimension !== period && dimension !== margin)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const amongGemeenten = region !== null && /^Gemeenten?$/i.test(region.name);
  return { decimals, region, amongGemeenten, period, margin, others, topics };
};

const dimension = (name: string, index: number): Dimension => ({ index, name: name.trim() });

/** The shape of a table with codes (TypedDataSet, UntypedDataSet); null when its columns are not those of one. */
export const codedShape = (columns: readonly string[]): WideShape | null => {
  const all = columns.map(dimension);
  const numbered = all.filter(({ name }) => /_\d+$/.test(name) && !isDescription(name));
  const names = all.filter(({ name }) => !/_\d+$/.test(name) && name !== 'ID' && name !== 'odata.id');
  if (all[0]?.name !== 'ID' || numbered.length === 0 || !names.some(({ name }) => isRegion(name) || isPeriod(name)))
    return null;
  const topics = topicsOf(
    numbered.map(({ name }) => name),
    topicOfColumn,
  );
  return shapeOf(
    names,
    numbered.map(({ index }, order) => ({ index, name: topics[order] ?? '' })),
    'point',
  );
};

/**
 * The labels of a table of wijken and buurten, of which names alone do not tell the region: a column beside them holds its
 * code, which then is the region, and the rest describes it (`Regioaanduiding/Codering (code)` and its neighbours).
 */
const byCode = (labels: readonly Dimension[]): Dimension[] => {
  const code = labels.find(({ name }) => /^(?:Regioaanduiding\/)?Codering(?: \(code\))?$/i.test(name));
  if (code === undefined) return [...labels];
  const others = labels.filter(
    ({ name }) => !isRegion(name) && !/^Regioaanduiding\//i.test(name) && name !== code.name,
  );
  return [{ index: code.index, name: 'WijkenEnBuurten' }, ...others];
};

/**
 * The shape of a table with labels: the dimensions stand first, the topics begin at the first column with numbers or missing
 * marks. Half of the first rows decide, so that one damaged cell does not make a topic look like a dimension.
 */
const labelledShape = (columns: readonly string[], firstRows: readonly string[][]): WideShape | null => {
  const all = columns.map(dimension);
  const rows = firstRows.filter((cells) => cells.length === columns.length);
  const figures = (index: number): number =>
    rows.filter((cells) => {
      const cell = cells[index] ?? '';
      return figureOf(cell, 'comma') !== undefined || looksLikeNumber(cell);
    }).length;
  const start = all.findIndex(
    ({ name, index }) => !isRegion(name) && !isPeriod(name) && rows.length > 0 && 2 * figures(index) >= rows.length,
  );
  const labels = all.slice(0, Math.max(start, 0));
  if (!labels.some(({ name }) => isRegion(name) || isPeriod(name))) return null;
  const names = byCode(labels);
  const numbered = all.slice(start);
  const topics = topicsOf(
    numbered.map(({ name }) => name),
    topicOfLabel,
  );
  return shapeOf(
    names,
    numbered.map(({ index }, order) => ({ index, name: topics[order] ?? '' })),
    'comma',
  );
};

/** Recognises a StatLine download in the first lines of a CSV, with or without title lines above the header. */
export const wideCsvOf = (text: string): WideCsv | null => {
  const lines = text.split(/\r\n|\n/).slice(0, 12);
  for (const delimiter of [';', '\t', ','] as const) {
    const records = cellsOf(lines.join('\n'), delimiter);
    const headerRow = records.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
    const header = records[headerRow];
    if (header === undefined) continue;
    const shape = codedShape(header) ?? labelledShape(header, records.slice(headerRow + 1));
    if (shape !== null) return { ...shape, delimiter, headerRow: headerRow + 1, width: header.length };
  }
  return null;
};

/** The records of a piece of CSV, whatever their number of cells. */
export const cellsOf = (text: string, delimiter: Delimiter): string[][] =>
  parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_records_with_error: true });

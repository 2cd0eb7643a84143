import type { Delimiter } from '../../readers/csv-header.ts';
import { topicOfLabel } from './topic-name.ts';
import { cellsOf, isDimension, shapeOf, type WideShape } from './wide-shape.ts';

/**
 * A label download "volgens tabel" with columns as on the screen: a row `Onderwerp` above them, perhaps one per further
 * dimension, and below these the names of the row dimensions with the units (interpretatie: of a real file only the title
 * lines and the closing line were seen).
 */
export type PivotCsv = {
  /** Of one figure: the row dimensions, the column dimensions, and the figure last. */
  shape: WideShape;
  delimiter: Delimiter;
  headerRow: number;
  width: number;
  /** How many cells of a row are labels. */
  labels: number;
  /** Per column after the labels: its topic and its values of the column dimensions. */
  columns: readonly { topic: string; values: readonly string[] }[];
};

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== '');

/** Recognises the layout in the first lines of a CSV; null for any other. */
export const pivotCsvOf = (text: string): PivotCsv | null => {
  const lines = text
    .split(/\r\n|\n/)
    .slice(0, 15)
    .join('\n');
  for (const delimiter of [';', '\t', ','] as const) {
    const records = cellsOf(lines, delimiter);
    const top = records.findIndex((cells) => cells.some((cell) => cell.trim() === 'Onderwerp'));
    const subjects = records[top];
    if (subjects === undefined) continue;
    const at = subjects.findIndex((cell) => cell.trim() === 'Onderwerp');
    const labels = subjects.findIndex((cell, index) => index > at && cell.trim() !== '');
    if (labels === -1 || filled(subjects.slice(0, labels)).length !== 1) continue;
    const bottom = headerBelow(records, top, labels);
    if (bottom === null) continue;
    const across = records.slice(top + 1, bottom);
    const names = [
      ...(records[bottom] ?? []).slice(0, labels),
      ...across.map((cells) => filled(cells.slice(0, labels))[0] ?? ''),
    ].map((name, index) => ({ name: name.trim(), index }));
    const figure = { name: '', index: names.length };
    const shape = shapeOf(names, [figure], 'comma');
    if (shape.region === null && shape.period === null) continue;
    const columns = subjects.slice(labels).map((subject, index) => ({
      topic: topicOfLabel(subject),
      values: across.map((cells) => cells[labels + index] ?? ''),
    }));
    return { shape, delimiter, headerRow: bottom + 1, width: subjects.length, labels, columns };
  }
  return null;
};

/** The row that names the row dimensions: all labels filled; with one label, the last row that names a known dimension. */
const headerBelow = (records: readonly string[][], top: number, labels: number): number | null => {
  for (let row = top + 1; row < records.length; row += 1) {
    const names = filled((records[row] ?? []).slice(0, labels));
    const next = records[row + 1]?.[0]?.trim() ?? '';
    if (labels > 1 ? names.length === labels : isDimension(names[0] ?? '') && !isDimension(next)) return row;
    if (names.length !== 1) return null;
  }
  return null;
};

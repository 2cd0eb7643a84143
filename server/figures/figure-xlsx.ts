import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { FigureData } from './figure-data.ts';
import { figureTexts as texts } from '../texts/figure.ts';

const bold = { fontWeight: 'bold' } as const;

const widthOf = (header: string) => ({ width: Math.min(40, Math.max(12, header.length + 2)) });

/** What a reader must know beside the figures, in the file itself: a file travels without its page. */
const explanation = (figure: FigureData, generation: string): SheetData =>
  (
    [
      [texts.rows.title, figure.title],
      [texts.rows.what, figure.subtitle],
      [texts.rows.summary, figure.summary],
      ...figure.notes.map((note) => [texts.rows.note, note] as const),
      [texts.rows.source, figure.source.replace(/^Bron: /, '')],
      [texts.rows.generation, generation],
      [texts.rows.address, figure.address],
    ] as const
  ).map(([name, text]) => [
    { value: name, ...bold, alignVertical: 'top' },
    { value: text, wrap: true },
  ]);

/** A figure as a workbook: its table with numbers as numbers, and a sheet that says what they are and where they come from. */
export const figureXlsx = (figure: FigureData, generation: string): Promise<Buffer> => {
  const { columns, rows } = figure.table ?? { columns: [], rows: [] };
  const table: SheetData = [
    columns.map(({ header, numeric }) => ({
      value: header,
      ...bold,
      wrap: true,
      ...(numeric ? { align: 'right' as const } : {}),
    })),
    ...rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  ];
  return writeExcelFile([
    {
      sheet: texts.sheets.figures,
      data: table,
      columns: columns.map(({ header }) => widthOf(header)),
      stickyRowsCount: 1,
    },
    { sheet: texts.sheets.explanation, data: explanation(figure, generation), columns: [{ width: 24 }, { width: 90 }] },
  ]).toBuffer();
};

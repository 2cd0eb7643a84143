import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { FigureData } from './figure-data.ts';

const bold = { fontWeight: 'bold' } as const;

const widthOf = (header: string) => ({ width: Math.min(40, Math.max(12, header.length + 2)) });

/** What a reader must know beside the figures, in the file itself: a file travels without its page. */
const explanation = (figure: FigureData, generation: string): SheetData =>
  (
    [
      ['Titel', figure.title],
      ['Wat staat er', figure.subtitle],
      ['In het kort', figure.summary],
      ...figure.notes.map((note) => ['Let op', note] as const),
      ['Bron', figure.source.replace(/^Bron: /, '')],
      ['Generatie van de cijfers', generation],
      ['Adres op het dashboard', figure.address],
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
    { sheet: 'Cijfers', data: table, columns: columns.map(({ header }) => widthOf(header)), stickyRowsCount: 1 },
    { sheet: 'Toelichting', data: explanation(figure, generation), columns: [{ width: 24 }, { width: 90 }] },
  ]).toBuffer();
};

import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { FigureCell, FigureData } from './figure-data.ts';
import { figureTexts as texts } from '../texts/figure.ts';

const bold = { fontWeight: 'bold' } as const;

const widthOf = (header: string) => ({ width: Math.min(40, Math.max(12, header.length + 2)) });

/** So that a column reads as on the page, with points between thousands and as many decimals in each row; the value stays whole. */
const numberFormat = (values: readonly FigureCell[]): string => {
  const decimals = values.map((value) =>
    typeof value === 'number' ? (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0) : 0,
  );
  const shown = Math.min(2, Math.max(0, ...decimals));
  return shown === 0 ? '#,##0' : `#,##0.${'0'.repeat(shown)}`;
};

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
  const formats = columns.map((_, column) => numberFormat(rows.map((row) => row[column] ?? null)));
  const table: SheetData = [
    columns.map(({ header, numeric }) => ({
      value: header,
      ...bold,
      wrap: true,
      ...(numeric ? { align: 'right' as const } : {}),
    })),
    ...rows.map((row) =>
      row.map((value, column) => {
        if (value === null) return null;
        const format = formats[column];
        return typeof value === 'number' && format !== undefined ? { value, format } : { value };
      }),
    ),
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

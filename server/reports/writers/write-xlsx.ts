import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Block } from '../../cycle/duiding/markdown.ts';
import { dayOf } from '../../pages/today.ts';
import { reportTexts } from '../../texts/reports.ts';
import type { Amount, Cell, Part, Period, Report, Section, Table } from '../report.ts';
import { writeCell } from '../write-amount.ts';
import { escape } from './escape.ts';
import { withLastDays } from './last-days.ts';
import { layOut } from './sheet-layout.ts';
import { textRows } from './text-rows.ts';

type Row = SheetData[number];
type Sheet = { name: string; rows: Row[] };

const bold = { fontWeight: 'bold' } as const;

const formatOf = ({ decimals, euro }: Amount): string =>
  `${euro ? '"€" ' : ''}#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;

/** As the other forms write a day, in Dutch whatever the language of the program that opens it. */
const dayFormat = '[$-413]d mmmm yyyy';

/** A workbook keeps days without a time zone: the day in the Netherlands. */
const dayCell = (iso: string) => ({
  value: new Date(`${iso.length === 10 ? iso : dayOf(new Date(iso))}T00:00:00Z`),
  type: Date,
  format: dayFormat,
  align: 'left' as const,
  alignVertical: 'top' as const,
});

const wordsCell = (value: string) => ({ value, wrap: true, alignVertical: 'top' as const });

/** A year is a number, without the point of thousands. */
const periodCell = (cell: Period) =>
  /^\d{4}$/.test(cell.period)
    ? { value: Number(cell.period), type: Number, format: '0', align: 'left' as const, alignVertical: 'top' as const }
    : wordsCell(writeCell(cell));

const cellOf = (cell: Cell) => {
  if (cell === null) return null;
  if (typeof cell === 'string') return wordsCell(cell);
  if ('day' in cell) return dayCell(cell.day);
  if ('period' in cell) return periodCell(cell);
  return { value: cell.value, type: Number, format: formatOf(cell), alignVertical: 'top' as const };
};

const textOf = (text: string): Row[] =>
  textRows(text).map(({ text: value, height }) => [
    { value, wrap: true, columnSpan: 6, height, alignVertical: 'top' as const },
  ]);

const words = ({ lines }: Block): Row[] => lines.flatMap((spans) => textOf(spans.map(({ text }) => text).join('')));

const rowsOf = (part: Part): Row[] => {
  if (part.kind === 'text') return part.blocks.flatMap(words);
  if (part.kind === 'picture') return textOf(`${part.title}: ${part.description}`);
  return tableRows(withLastDays(part));
};

function tableRows({ caption, columns, rows }: Table): Row[] {
  const head = columns.map(({ header, numeric }) => ({
    value: header,
    ...bold,
    wrap: true,
    ...(numeric ? { align: 'right' as const } : {}),
  }));
  return [[{ value: caption, ...bold }], head, ...rows.map((row) => row.map(cellOf)), []];
}

/** The sections of the report as sheets: what has no sheet of its own stands in that of what is around it. */
function fill(sections: readonly Section[], sheets: Sheet[]) {
  for (const { title, sheet, parts, sections: within } of sections) {
    if (sheet !== null) sheets.push({ name: sheet, rows: [] });
    const rows = sheets.at(-1)?.rows ?? [];
    rows.push([{ value: title, ...bold, fontSize: 14 }], ...parts.flatMap(rowsOf));
    fill(within, sheets);
  }
}

/** On paper a sheet is as wide as a lying A4 (ECMA-376, 18.3.1.63 and 18.3.1.65). */
const fitting = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const paper = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';

/** Signs that mean something in the foot of a sheet are doubled (ECMA-376, 18.3.1.46). */
const footOf = (stamp: string) =>
  `<headerFooter><oddFooter>&amp;L${escape(stamp.replaceAll('&', '&&'))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;

/** A report as a workbook: numbers as numbers with their format, a sheet per part, definitions and the moment with them. */
export const writeXlsx = (report: Report): Promise<Buffer> => {
  const { title, subtitle, stamp, at } = report;
  const texts = reportTexts.workbook;
  const about: Sheet = {
    name: texts.about,
    rows: (
      [
        [texts.title, title],
        ['', subtitle],
        [texts.stamp, stamp],
        [texts.at, { day: at }],
      ] as const
    ).map(([name, value]) => [{ value: name, ...bold }, cellOf(value)]),
  };
  const sheets = [about];
  // A principle has no sheet of its own: its goals follow.
  fill(report.sections, sheets);
  return writeExcelFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      ...layOut([...rows, [], [{ value: stamp, columnSpan: 6 }]]),
    })),
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [
        {
          files: {
            transform: {
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml: string) => xml.replace('<cols>', `${fitting}<cols>`),
                insert: () => `${paper}${footOf(stamp)}`,
              },
            },
          },
        },
      ],
    },
  ).toBuffer();
};

import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Span } from '../../cycle/duiding/markdown.ts';
import { figurePng } from '../../figures/figure-png.ts';
import { problem } from '../../problems.ts';
import { reportTexts } from '../../texts/reports.ts';
import type { Part, Picture, Report, Section, Table as ReportTable } from '../report.ts';
import { cellSide, columnWidths } from './column-widths.ts';
import { writeCell } from '../write-amount.ts';

type Content = Paragraph | Table;

/**
 * Letters that Word and LibreOffice have or have the same measure of (Liberation Sans). Those of the dashboard are no part of a Word file: what a
 * program puts in their place may be wider, and then a narrow head breaks within a word (column-widths.ts).
 */
const letters = 'Arial';

/** Pixels of the text of an A4 page with these margins. */
const textWidth = 620;

const levels = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

const run = ({ text, strong, emphasis }: Span) =>
  new TextRun({
    ...(strong ? { bold: true } : {}),
    ...(emphasis ? { italics: true } : {}),
    children: text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [new TextRun({ break: 1 }), line])),
  });

const runs = (spans: readonly Span[]) =>
  spans.map((span) =>
    span.link === undefined ? run(span) : new ExternalHyperlink({ link: span.link, children: [run(span)] }),
  );

const blockOf = ({ kind, lines }: Block, label = false): Paragraph[] =>
  lines.map(
    (spans) =>
      new Paragraph({
        children: runs(spans),
        spacing: { after: 120 },
        keepNext: label,
        ...(kind === 'list' ? { bullet: { level: 0 } } : {}),
        ...(kind === 'numbers' ? { numbering: { reference: 'nummers', level: 0 } } : {}),
        ...(kind === 'quote' ? { indent: { left: 480 } } : {}),
      }),
  );

type Look = { right: boolean; head: boolean; width: number };

/** A head stays with the row below it: Word keeps a row with the next where its paragraphs ask so. */
const cell = (text: string, { right, head, width }: Look) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        keepNext: head,
        children: [new TextRun({ text, bold: head, size: 18 })],
      }),
    ],
  });

const line = { style: BorderStyle.SINGLE, size: 4, color: '8A8A8A' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function tableOf({ caption, columns, rows }: ReportTable): Content[] {
  const written = rows.map((row) => row.map(writeCell));
  const headers = columns.map(({ header }) => header);
  const widths = columnWidths([headers, ...written]);
  const rowOf = (texts: readonly string[], head: boolean) =>
    texts.map((text, at) => cell(text, { right: columns[at]?.numeric === true, head, width: widths[at] ?? 0 }));
  return [
    new Paragraph({ children: [new TextRun({ text: caption, bold: true })], keepNext: true, spacing: { before: 160 } }),
    new Table({
      layout: TableLayoutType.FIXED,
      margins: { left: cellSide, right: cellSide },
      columnWidths: widths,
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: rowOf(headers, true) }),
        ...written.map((texts) => new TableRow({ cantSplit: true, children: rowOf(texts, false) })),
      ],
    }),
    new Paragraph({}),
  ];
}

/** Width and height in the drawing itself. */
const sizeOf = (svg: string): { width: number; height: number } => {
  const [, width = '960', height = '540'] = /<svg[^>]*?\swidth="([\d.]+)"\sheight="([\d.]+)"/.exec(svg) ?? [];
  return { width: textWidth, height: Math.round((Number(height) / Number(width)) * textWidth) };
};

type Options = { told: () => void; draw: typeof figurePng };

/** The drawing itself, with dots for a program that draws no lines: at their own size, for those take most of the time. */
async function pictureOf(
  { svg, title, description }: Picture,
  name: string,
  draw: Options['draw'],
): Promise<Paragraph> {
  const dots = await draw(svg, 1).catch((cause: unknown) => {
    // For the log: it may be something else than letters.
    throw Object.assign(problem(500, reportTexts.faults.noPictures), { cause });
  });
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        fallback: { type: 'png', data: dots },
        transformation: sizeOf(svg),
        altText: { name, title, description: `${title}. ${description}` },
      }),
    ],
  });
}

async function partOf(part: Part, name: string, { told, draw }: Options): Promise<Content[]> {
  if (part.kind === 'text') return part.blocks.flatMap((block) => blockOf(block, part.label));
  if (part.kind === 'table') return tableOf(part);
  const picture = await pictureOf(part, name, draw);
  told();
  return [picture];
}

async function sectionOf({ id, title, newPage, parts, sections }: Section, level: number, options: Options) {
  const heading = levels[Math.min(level, levels.length - 1)] ?? HeadingLevel.HEADING_4;
  const content: Content[] = [new Paragraph({ text: title, heading, pageBreakBefore: newPage })];
  for (const [at, part] of parts.entries()) content.push(...(await partOf(part, `${id}-${at + 1}`, options)));
  for (const one of sections) content.push(...(await sectionOf(one, level + 1, options)));
  return content;
}

/**
 * A report as a Word file; `told` is called after each chart, which takes most of the time.
 * @throws a 500 problem when a chart cannot be drawn, as without letters.
 */
export async function writeDocx(
  report: Report,
  { told = () => undefined, draw = figurePng }: Partial<Options> = {},
): Promise<Buffer> {
  const { title, subtitle, stamp, gemeente, sections } = report;
  const content: Content[] = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: subtitle }),
    new Paragraph({ text: stamp }),
  ];
  for (const one of sections) content.push(...(await sectionOf(one, 1, { told, draw })));
  const foot = new Paragraph({
    children: [
      new TextRun({ text: `${stamp} · ${reportTexts.word.page} `, size: 16 }),
      new TextRun({ children: [PageNumber.CURRENT, ` ${reportTexts.word.of} `, PageNumber.TOTAL_PAGES], size: 16 }),
    ],
  });
  const file = new Document({
    title: `${title} – ${subtitle}`,
    creator: `Gemeente ${gemeente}`,
    description: stamp,
    styles: { default: { document: { run: { font: letters, size: 21, language: { value: 'nl-NL' } } } } },
    numbering: {
      config: [
        {
          reference: 'nummers',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 480, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: new Footer({ children: [foot] }) },
        children: content,
      },
    ],
  });
  return Packer.toBuffer(file);
}

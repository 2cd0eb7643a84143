import type { Block } from '../cycle/duiding/markdown.ts';

/** A number in a report, rounded already: every form writes or keeps this value and no other. */
export type Amount = { value: number; decimals: number; euro?: true };

/** A day, as yyyy-mm-dd or a time in ISO 8601 that lies on it: a date of its own in a workbook, words elsewhere. */
export type Day = { day: string };

/** A period as the release has it ('2024', '2024Q3', '2024Q2-2025Q1'): words, but in a workbook a year is a number, and beside a quarter stands its last day. */
export type Period = { period: string; onOneLine?: true };

/** A cell: words, a number, a day, a period, or null for unknown. */
export type Cell = string | Amount | Day | Period | null;

export type Table = {
  kind: 'table';
  caption: string;
  columns: readonly { header: string; numeric: boolean }[];
  rows: readonly (readonly Cell[])[];
};

/** A chart as it stands on a page of the dashboard, with its own title, legend and source in it. */
export type Picture = { kind: 'picture'; title: string; description: string; svg: string };

/** What somebody wrote, or what we say: paragraphs, lists, headings and quotations. `label`: it names what comes next, and stays with it. */
export type Text = { kind: 'text'; blocks: readonly Block[]; label?: true };

export type Part = Text | Table | Picture;

export type Section = {
  /** Unique in the report; the end of its address. */
  id: string;
  title: string;
  /** Name of its sheet in the workbook, at most 31 signs; null where it stands in the sheet of what is around it. */
  sheet: string | null;
  newPage: boolean;
  parts: readonly Part[];
  sections: readonly Section[];
};

export const reportKinds = ['volledig', 'college', 'inwoners'] as const;

export type ReportKind = (typeof reportKinds)[number];

/** One report: the same tree for the web page, the PDF, the Word file and the workbook. */
export type Report = {
  kind: ReportKind;
  title: string;
  subtitle: string;
  gemeente: string;
  /** Moment, peildatum and hash in one line: at the foot of every page and sheet. */
  stamp: string;
  /** ISO 8601 in UTC: when what it shows was frozen, or came into force. */
  at: string;
  sections: readonly Section[];
};

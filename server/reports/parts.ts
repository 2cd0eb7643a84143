import { readMarkdown, type Block } from '../cycle/duiding/markdown.ts';
import type { Cell, Part, Section, Table, Text } from './report.ts';

const block = (kind: Block['kind'], lines: readonly string[]): Block => ({
  kind,
  lines: lines.map((text) => [{ text }]),
});

/** Paragraphs of our own words. */
export const paragraphs = (...texts: readonly string[]): Text => ({
  kind: 'text',
  blocks: texts.map((text) => block('paragraph', [text])),
});

/** A list; nothing where there are no items. */
export const list = (items: readonly string[]): Text[] =>
  items.length === 0 ? [] : [{ kind: 'text', blocks: [block('list', items)] }];

/** What people wrote, in Markdown; a heading of theirs is a paragraph here, so that the outline stays that of the report. */
export const writtenText = (text: string): Text => ({
  kind: 'text',
  blocks: readMarkdown(text).map((one) => (one.kind === 'heading' ? { ...one, kind: 'paragraph' as const } : one)),
});

type Column = Table['columns'][number] | string;

/** A table; a column named by a word alone holds words. */
export const table = (caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table => ({
  kind: 'table',
  caption,
  columns: columns.map((column) => (typeof column === 'string' ? { header: column, numeric: false } : column)),
  rows,
});

export const numeric = (header: string): Table['columns'][number] => ({ header, numeric: true });

/** A section; without more it stands where it comes, in the sheet of what is around it. */
export const section = (
  id: string,
  title: string,
  parts: readonly Part[],
  more: Partial<Pick<Section, 'sheet' | 'newPage' | 'sections'>> = {},
): Section => ({ id, title, sheet: null, newPage: false, sections: [], parts, ...more });

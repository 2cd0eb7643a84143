import type { Report, Section } from '../report.ts';

/** What is said below a heading outside of tables, without spaces: where a line is broken differs from form to form. */
export type Words = { under: string; text: string };

export const tight = (text: string): string => text.replaceAll(/\s/g, '');

const textsOf = ({ parts }: Section): string[] =>
  parts.flatMap((part) =>
    part.kind === 'text'
      ? part.blocks.flatMap(({ lines }) => lines.map((spans) => spans.map(({ text }) => text).join('')))
      : [],
  );

const within = (one: Section): Section[] => [one, ...one.sections.flatMap(within)];

/** The words of a report in order, as they should be read back. */
export const wordsIn = ({ sections }: Report): Words[] =>
  sections.flatMap(within).map((one) => ({ under: tight(one.title), text: tight(textsOf(one).join('')) }));

/** The same in a workbook: in rows of their own, the captions of tables with them. */
export const rowsIn = ({ sections }: Report): string =>
  tight(
    sections
      .flatMap(within)
      .flatMap((one) => [
        one.title,
        ...one.parts.flatMap((part) => (part.kind === 'table' ? part.caption : textsOf({ ...one, parts: [part] }))),
      ])
      .join(''),
  );

import type { Block, Span } from '../../cycle/duiding/markdown.ts';
import type { Part, Picture, Section, Table } from '../report.ts';
import { writeCell } from '../write-amount.ts';
import { escape } from './escape.ts';

const spanHtml = ({ text, strong, emphasis, link }: Span): string => {
  let html = escape(text).replaceAll('\n', '<br>');
  if (strong) html = `<strong>${html}</strong>`;
  if (emphasis) html = `<em>${html}</em>`;
  return link === undefined ? html : `<a href="${escape(link)}" rel="nofollow noopener">${html}</a>`;
};

const line = (spans: readonly Span[]) => spans.map(spanHtml).join('');

const blockHtml = ({ kind, lines }: Block): string => {
  const items = (tag: string) => `<${tag}>${lines.map((one) => `<li>${line(one)}</li>`).join('')}</${tag}>`;
  if (kind === 'list') return items('ul');
  if (kind === 'numbers') return items('ol');
  const all = lines.map((one) => `<p>${line(one)}</p>`).join('');
  return kind === 'quote' ? `<blockquote>${all}</blockquote>` : all;
};

/** So many rows of so many letters a cell stand on one page of a PDF, below their caption. */
const [fewRows, fewLetters] = [12, 120];

const isShort = (rows: Table['rows']): boolean =>
  rows.length <= fewRows && rows.flat().every((cell) => writeCell(cell).length <= fewLetters);

const tableHtml = ({ caption, columns, rows }: Table): string => {
  const head = columns.map(
    ({ header, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ''}>${escape(header)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const tag = at === 0 ? 'th scope="row"' : 'td';
      return `<${tag}${columns[at]?.numeric ? ' class="n"' : ''}>${escape(writeCell(cell))}</${at === 0 ? 'th' : 'td'}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="table${isShort(rows) ? ' short' : ''}" role="group" aria-label="${escape(caption)}" tabindex="0"><table><caption>${escape(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
};

/** Every drawing has ids of its own making; on one page they may not meet. */
const apart = (svg: string, mark: string): string =>
  svg
    .replaceAll(/(\sid=")([^"]+)"/g, `$1${mark}-$2"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${mark}-$1)`)
    .replaceAll(/(\s(?:xlink:)?href="#)([^"]+)"/g, `$1${mark}-$2"`)
    .replaceAll(
      /\saria-labelledby="([^"]+)"/g,
      (_, ids: string) =>
        ` aria-labelledby="${ids
          .split(' ')
          .map((id) => `${mark}-${id}`)
          .join(' ')}"`,
    );

/** No `figure` around it: in a PDF that would be a second figure, without words. */
const pictureHtml = ({ svg }: Picture, mark: string): string =>
  `<div class="figure">${apart(svg.replace(/^<\?xml[^>]*>/, ''), mark)}</div>`;

const partHtml = (part: Part, mark: string): string => {
  if (part.kind === 'table') return tableHtml(part);
  if (part.kind === 'picture') return pictureHtml(part, mark);
  const blocks = part.blocks.map(blockHtml).join('');
  return part.label ? `<div class="label">${blocks}</div>` : blocks;
};

/** A section and those within it; the heading of a report is of level one. */
export const sectionHtml = ({ id, title, newPage, parts, sections }: Section, level = 2): string => {
  const tag = `h${Math.min(level, 6)}`;
  const inner = parts.map((part, at) => partHtml(part, `${id.replaceAll('.', '-')}-${at}`)).join('\n');
  const below = sections.map((one) => sectionHtml(one, level + 1)).join('\n');
  return `<section${newPage ? ' class="page"' : ''}><${tag} id="${escape(id)}">${escape(title)}</${tag}>\n${inner}${below}</section>`;
};

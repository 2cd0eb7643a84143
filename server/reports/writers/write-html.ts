import { reportTexts } from '../../texts/reports.ts';
import type { Report, Section } from '../report.ts';
import { escape } from './escape.ts';
import { sectionHtml } from './parts-html.ts';
import { style } from './style.ts';

/** What stands around a report where it is a page of a website. */
export type Around = {
  /** Links that only a reader at a screen needs: home, the other forms. */
  links: readonly { href: string; text: string }[];
  /** More style rules, such as the letters of a PDF. */
  moreStyle?: string;
  /** What stands at the end of the body. */
  after?: string;
};

const contents = (sections: readonly Section[]): string =>
  `<ul>${sections
    .map(
      ({ id, title, sections: within }) =>
        `<li><a href="#${escape(id)}">${escape(title)}</a>${within.some(({ newPage }) => newPage) ? contents(within) : ''}</li>`,
    )
    .join('')}</ul>`;

/** A document without scripts from elsewhere: everything that it shows stands in it. */
export const documentHtml = (
  title: string,
  body: string,
  { moreStyle = '', after = '' }: Partial<Around> = {},
): string =>
  `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg" type="image/svg+xml"><title>${escape(title)}</title><style>${style}${moreStyle}</style></head>
<body>${body}${after}</body></html>
`;

const linksHtml = (links: Around['links']): string =>
  links.length === 0
    ? ''
    : `<nav class="screen" aria-label="${reportTexts.page.forms}"><ul>${links
        .map(({ href, text }) => `<li><a href="${escape(href)}">${escape(text)}</a></li>`)
        .join('')}</ul></nav>`;

/** A report as one HTML document: headings in order, tables with heads, charts as drawings with words. */
export const writeHtml = ({ title, subtitle, stamp, sections }: Report, around: Around = { links: [] }): string =>
  documentHtml(
    `${title} – ${subtitle}`,
    `<header>${linksHtml(around.links)}<h1>${escape(title)}</h1><p>${escape(subtitle)}</p><p class="stamp">${escape(stamp)}</p>
<nav class="screen" aria-label="${reportTexts.page.contents}"><h2>${reportTexts.page.contents}</h2>${contents(sections)}</nav></header>
<main>${sections.map((one) => sectionHtml(one)).join('\n')}</main>
<footer class="screen"><p>${escape(stamp)}</p></footer>`,
    around,
  );

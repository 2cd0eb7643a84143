import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PageData } from '../page-data.ts';
import { pageDataId, pageEndId } from '../page-data.ts';
import { aroundTexts } from '../texts/around.ts';
import { earlyScript } from './early-script.ts';
import { waitingNotice } from './waiting-notice.ts';

type Chunk = { file: string; css?: string[]; imports?: string[] };

/** What the build of the browser's part wrote, beside which this part is built (vite.config.ts). */
const manifest = JSON.parse(readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8')) as Record<
  string,
  Chunk
>;

const chunksUnder = (name: string, found = new Map<string, Chunk>()): Map<string, Chunk> => {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`the build has no ${name}`);
  if (found.has(name)) return found;
  for (const other of chunk.imports ?? []) chunksUnder(other, found);
  return found.set(name, chunk);
};

/** The scripts of a kind of page, each after those that it needs. */
const entryFiles = (entry: string): string[] =>
  [...chunksUnder(`src/entries/${entry}.tsx`).values()].map(({ file }) => `/${file}`);

const textOf = (file: string) => readFileSync(new URL(`../client/${file}`, import.meta.url), 'utf8').trim();

/** The style rules, of which a theme may set every token. */
const style = [...new Set(Object.values(manifest).flatMap(({ css = [] }) => css))].map(textOf).join('');

/** The same where no theme does (fill-tokens.ts). */
const filledStyle = textOf('assets/filled.css');

/** Every page has the same style rules; they stand in it, so that it is seen as soon as it is read. */
const styleFor = (theme: string | null) => (theme === null ? filledStyle : style);

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const hashes = { filled: hashOf(filledStyle), themed: hashOf(style) };

/** For the policy of the page (CSP): these style rules and no others. */
export const styleHash = (theme: string | null): string => (theme === null ? hashes.filled : hashes.themed);

/**
 * Lays the page out when it has been read, before the frame that shows it: else both are one task, too long for a slow
 * processor to answer its reader meanwhile.
 */
const layOut = 'document.body.offsetTop';

/** And these scripts, of those that stand in it. */
export const scriptHashes = [earlyScript, layOut].map(hashOf);

const firstFigure = /<figure [^>]*id="([^"]+)"/;

/**
 * Holds back the first frame until the first figure begins: a parser that is interrupted before shows a part of the first
 * screen, and lays out and paints once more. That figure begins within the first packets of a page, so a connection that
 * stalls later shows what has come. The rest is shown as it comes, and laid out when the reader comes near it
 * (styles/panels.css). A page without figures is light: that waits for nothing.
 */
const untilFirstFigure = (page: string): string => {
  const [, id] = firstFigure.exec(page) ?? [];
  return id === undefined ? '' : `<link rel="expect" href="#${id}" blocking="render" />`;
};

/** Within the page: as a file it would be asked for beside the page, and the charts be seen a tenth later. */
const icon = `data:image/svg+xml,${encodeURIComponent(textOf('icon.svg'))}`;

const start = [...chunksUnder('src/start/start.ts').values()].at(-1);

/** The scripts of a kind of page, by name: they are asked for after the page is seen (early-script.ts). */
const scripts = (entry: string): string =>
  `<script>${layOut}</script>
<template id="${pageEndId}" data-start="/${start?.file}" data-files="${entryFiles(entry).join(' ')}"></template>`;

/** Text within a script element ends at the first '<'-something, whatever its type. */
const embedded = (data: PageData): string => JSON.stringify(data).replaceAll('<', String.raw`\u003c`);

/** React writes what belongs in the head in front of the page: the title, and images to fetch early. */
const heading = /^(?:<title>[^<]*<\/title>|<link [^>]*>)+/;

/** What the browser takes a page over with: its script, and the answers that the page was made from. */
type TakenOver = { entry: string; data: PageData };

const takenOverBy = ({ entry, data }: TakenOver): string =>
  `${waitingNotice}
${scripts(entry)}
<script type="application/json" id="${pageDataId}">${embedded(data)}</script>`;

/** Beside pages on disk: the style rules and the script of search, by their addresses. */
export const diskFiles = () => ({
  '/stijl.css': style,
  '/zoeken.js': readFileSync(new URL('../disk/zoeken.js', import.meta.url), 'utf8'),
});

/** What stands around a page: its theme, and the style with the foot of its sheets of paper (paper-foot-of.ts). */
type Around = { theme: string | null; foot: string };

/** A page as a file: what every page needs stands beside it once, and only search has a script. */
export const documentOnDisk = (page: string, { theme, foot }: Around, entry: string): string => {
  const head = heading.exec(page)?.[0] ?? '';
  return `<!doctype html>
<html lang="nl" class="utrecht-root" style="${foot}"><head><meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<link rel="icon" href="/icon.svg" type="image/svg+xml" />
${head}<link rel="stylesheet" href="/stijl.css" />${theme === null ? '' : `<link rel="stylesheet" href="${theme}" />`}</head>
<body class="utrecht-document"><div id="root">${page.slice(head.length)}</div>
${entry === 'search' ? '<script src="/zoekwoorden.js"></script><script src="/zoeken.js"></script>' : ''}</body></html>
`;
};

/** A complete HTML document around a page; one that is not taken over has no script. */
export const documentOf = (page: string, { theme, foot }: Around, taken?: TakenOver): string => {
  const head = heading.exec(page)?.[0] ?? '';
  return `<!doctype html>
<html lang="nl" class="utrecht-root" style="${foot}"><head><meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="description" content="${aroundTexts.description}" />
<link rel="icon" href="${icon}" type="image/svg+xml" />
${head}${taken === undefined ? '' : untilFirstFigure(page)}<script>${earlyScript}</script><style>${styleFor(theme)}</style>${theme === null ? '' : `<link rel="stylesheet" href="${theme}" />`}</head>
<body class="utrecht-document"><div id="root">${page.slice(head.length)}</div>
${taken === undefined ? '' : takenOverBy(taken)}</body></html>
`;
};

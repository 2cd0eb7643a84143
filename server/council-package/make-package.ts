import { setImmediate } from 'node:timers/promises';
import type { Route } from '../answers/route.ts';
import type { Snapshot } from '../cycle/snapshot/open-snapshot.ts';
import { shownMoment, frozenAsk } from '../cycle/snapshot/frozen-pages.ts';
import { figureCsv } from '../figures/figure-csv.ts';
import type { Renderer } from '../pages/page-renderer.ts';
import { councilPackageTexts as texts } from '../texts/council-package.ts';
import { pageFiles } from './page-file.ts';
import { linksIn, relink } from './relink.ts';
import { searchWords } from './search-words.ts';
import { zipFiles } from './zip-files.ts';

/** What needs the server: writing, signing in, reports, and what sets moments side by side. */
const serverOnly =
  /^\/(schrijven|rapporten|moment\/|momenten\/[^/]+\/verschil|account|aanmelden|afmelden|leveren|beheer|insluiten|openapi|docs)/;

const isData = (address: string) => address.startsWith('/v1/');
const isTable = (address: string) => address.startsWith('/figuren/');

/** Where it begins; and what no link names, but a form does. */
const begin = ['/', '/zoeken'] as const;

export type PackageOptions = {
  renderer: Renderer;
  routes: readonly Route[];
  /** Files that pages take along, by address: the icon, the style of the municipality. */
  files: ReadonlyMap<string, Buffer>;
  theme: string | null;
  /** Of the dashboard; null where it is not known. */
  dashboard: string | null;
  /** Told after each page how many there are, of how many that are known by then. */
  told: (done: number, known: number) => void;
};

/** A frozen moment as a zip: every page that can be reached from the overview, its tables, and search. */
export async function makePackage(snapshot: Snapshot, options: PackageOptions): Promise<Buffer> {
  const { renderer, routes, theme, dashboard, told } = options;
  const moment = { ...shownMoment(snapshot, false), base: '', disk: { dashboard } };
  const ask = frozenAsk(snapshot, routes);
  const pages = new Map<string, string>();
  const data = new Map<string, string>();

  const addData = (address: string) => {
    const url = new URL(address, 'http://localhost');
    for (const route of routes) {
      const text = route.text(snapshot, url);
      if (text !== undefined) return data.set(address, text);
    }
  };

  const addPage = (address: string): readonly string[] => {
    const page = renderer.render({
      address,
      ask,
      moment,
      theme,
      embedders: [],
      today: moment.frozenAt.slice(0, 10),
    });
    if (page.status !== 200) return [];
    pages.set(address, page.html);
    for (const [figure, table] of page.tables ?? []) data.set(figure, figureCsv(table));
    return linksIn(page.html).map((link) => plainIn(link, address));
  };

  /** A link that is only choices is one to the page itself. */
  const plainIn = (link: string, page: string): string => {
    const address = link.startsWith('?') ? `${page.replace(/\?.*/, '')}${link}` : link;
    return isData(address) ? address : renderer.plainAddress(address);
  };

  const known = new Set<string>(begin);
  const waiting: string[] = [...begin];
  const meet = (links: readonly string[], page: string) => {
    const unknown = [...new Set(links)].filter((link) => !known.has(link));
    for (const link of unknown) known.add(link);
    // Another choice on the same page comes next: most of its charts are drawn by then.
    const { true: choices = [], false: others = [] } = Object.groupBy(unknown, (link) =>
      String(link.startsWith(`${page.replace(/\?.*/, '')}?`)),
    );
    waiting.unshift(...choices);
    waiting.push(...others);
  };
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (serverOnly.test(address) || isTable(address)) continue;
    if (isData(address)) addData(address);
    else meet(addPage(address), address);
    told(known.size - waiting.length, known.size);
    await setImmediate();
  }

  const nameOf = pageFiles();
  const own = { ...renderer.diskFiles?.() };
  const taken = (address: string) => options.files.has(address) || Object.hasOwn(own, address);
  const fileIn = (page: string) => (link: string) => {
    if (taken(link) || link === searchFile) return link.slice(1);
    const address = plainIn(link, page);
    return pages.has(address) || data.has(address) ? nameOf(address) : null;
  };
  const elsewhere = texts.elsewhere(dashboard);
  const files = new Map<string, string | Buffer>();
  for (const [address, html] of pages) {
    const from = nameOf(address);
    files.set(from, relink(html, { from, fileOf: fileIn(address), elsewhere }));
  }
  for (const [address, text] of data) files.set(nameOf(address), text);
  for (const [address, bytes] of [...options.files, ...Object.entries(own)]) files.set(address.slice(1), bytes);
  files.set(searchFile.slice(1), searchWords(snapshot.release, fileIn('/')));
  files.set('LEESMIJ.txt', texts.readMe(moment.moment, moment.year, snapshot.hash, dashboard));
  return zipFiles(files, moment.frozenAt.slice(0, 10));
}

/** Where search reads what there is to find. */
const searchFile = '/zoekwoorden.js';

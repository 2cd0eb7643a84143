import type { Route } from '../answers/route.ts';
import { forResidents } from '../cycle/read-by.ts';
import type { Snapshot } from '../cycle/snapshot/open-snapshot.ts';
import { shownMoment } from '../cycle/snapshot/frozen-pages.ts';
import type { Renderer } from '../pages/page-renderer.ts';
import { councilPackageTexts as texts } from '../texts/council-package.ts';
import { isData, linkOn, pageDrawer, type DrawPage } from './draw-page.ts';
import { followLinks, type Visit } from './follow-links.ts';
import { pageFiles } from './page-file.ts';
import { relink } from './relink.ts';
import { searchWords } from './search-words.ts';
import { zipFiles } from './zip-files.ts';

/** What needs the server: writing, signing in, reports, and what sets moments side by side. */
const serverOnly =
  /^\/(schrijven|rapporten|moment\/|momenten\/[^/]+\/verschil|account|aanmelden|afmelden|leveren|beheer|insluiten|openapi|docs)/;

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
  /** Who draw the pages, each one at a time; without them they are drawn here. */
  drawers?: readonly DrawPage[];
  /** Told after each page how many there are, of how many that are known by then. */
  told: (done: number, known: number) => void;
};

const inOrder = (all: ReadonlyMap<string, string>) => [...all].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A frozen moment as a zip: every page that can be reached from the overview, its tables, and search. */
export async function makePackage(snapshot: Snapshot, options: PackageOptions): Promise<Buffer> {
  const { renderer, routes, dashboard, told } = options;
  const { drawers = [pageDrawer(snapshot, options)] } = options;
  const { frozenAt, moment, year } = shownMoment(snapshot, false);
  const pages = new Map<string, string>();
  const data = new Map<string, string>();

  const shown = forResidents(snapshot);
  const addData = (address: string) => {
    const url = new URL(address, 'http://localhost');
    for (const route of routes) {
      const text = route.text(shown, url);
      if (text !== undefined) return data.set(address, text);
    }
  };

  const visitWith =
    (draw: DrawPage): Visit =>
    async (address) => {
      if (serverOnly.test(address) || isTable(address)) return [];
      if (isData(address)) {
        addData(address);
        return [];
      }
      const page = await draw(address);
      if (page === null) return [];
      pages.set(address, page.html);
      for (const [figure, csv] of page.tables) data.set(figure, csv);
      return page.links;
    };
  await followLinks(begin, drawers.map(visitWith), told);

  const nameOf = pageFiles();
  const own = { ...renderer.diskFiles?.() };
  const taken = (address: string) => options.files.has(address) || Object.hasOwn(own, address);
  const fileIn = (page: string) => (link: string) => {
    if (taken(link) || link === searchFile) return link.slice(1);
    const address = linkOn(page, link, renderer);
    return pages.has(address) || data.has(address) ? nameOf(address) : null;
  };
  const elsewhere = texts.elsewhere(dashboard);
  const files = new Map<string, string | Buffer>();
  // In one order, so that two addresses that want one name get the same every time.
  for (const [address, html] of inOrder(pages)) {
    const from = nameOf(address);
    files.set(from, relink(html, { from, fileOf: fileIn(address), elsewhere }));
  }
  for (const [address, text] of inOrder(data)) files.set(nameOf(address), text);
  for (const [address, bytes] of [...options.files, ...Object.entries(own)]) files.set(address.slice(1), bytes);
  files.set(searchFile.slice(1), searchWords(snapshot.release, fileIn('/')));
  files.set('LEESMIJ.txt', texts.readMe(moment, year, snapshot.hash, dashboard));
  return zipFiles(files, frozenAt.slice(0, 10));
}

/** Where search reads what there is to find. */
const searchFile = '/zoekwoorden.js';

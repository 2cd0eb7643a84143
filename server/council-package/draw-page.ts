import type { Route } from '../answers/route.ts';
import { frozenAsk, shownMoment } from '../cycle/snapshot/frozen-pages.ts';
import { forResidents } from '../cycle/read-by.ts';
import type { Snapshot } from '../cycle/snapshot/open-snapshot.ts';
import { figureCsv } from '../figures/figure-csv.ts';
import type { Renderer } from '../pages/page-renderer.ts';
import { linksIn } from './relink.ts';

/** A page of a package as it was drawn. */
export type DrawnPage = {
  html: string;
  /** The tables of its figures as CSV, by their addresses. */
  tables: readonly (readonly [address: string, csv: string])[];
  /** Every address of our own to which it links. */
  links: readonly string[];
};

/** Draws the page at an address; null where there is none. */
export type DrawPage = (address: string) => Promise<DrawnPage | null>;

type Options = { renderer: Renderer; routes: readonly Route[]; theme: string | null; dashboard: string | null };

export const isData = (address: string) => address.startsWith('/v1/');

/** The whole address of a link on a page: one that is only choices is one to the page itself. */
export const linkOn = (page: string, link: string, { plainAddress }: Pick<Renderer, 'plainAddress'>): string => {
  const address = link.startsWith('?') ? `${page.replace(/\?.*/, '')}${link}` : link;
  return isData(address) ? address : plainAddress(address);
};

/** Draws pages of a frozen moment as they go along on disk: as residents read them, for who has the file can be anybody. */
export function pageDrawer(snapshot: Snapshot, { renderer, routes, theme, dashboard }: Options): DrawPage {
  const moment = { ...shownMoment(snapshot, false), base: '', disk: { dashboard } };
  const ask = frozenAsk(forResidents(snapshot), routes);
  const today = moment.frozenAt.slice(0, 10);
  return async (address) => {
    const { status, html, tables } = renderer.render({ address, ask, moment, theme, embedders: [], today });
    if (status !== 200) return null;
    return {
      html,
      tables: [...(tables ?? [])].map(([figure, table]) => [figure, figureCsv(table)] as const),
      links: linksIn(html).map((link) => linkOn(address, link, renderer)),
    };
  };
}

import type { ReactNode } from 'react';
import type { SentAnswer, ShownMoment } from 'server/pages/page-renderer.ts';

/** What the address says of a page: '/doelen/1.1' is the page of goal id '1.1'. */
export type Params = Readonly<Record<string, string | undefined>>;

export type View = (params: Params) => ReactNode;

/** Where and when a page was made. */
export type Place = {
  path: string;
  /** From the question mark on, as the server was asked. */
  search: string;
  params: Params;
  /** The day (yyyy-mm-dd): the browser that takes the page over must say the same. */
  today: string;
  /** The frozen moment that it shows, in place of now. */
  moment?: ShownMoment;
};

/** What comes along with a page, so that the browser asks nothing twice. */
export type PageData = { place: Place; answers: Readonly<Record<string, SentAnswer>> };

/** The mark in the timeline of the browser from which on the page answers. */
export const takenOver = 'overgenomen';

/** Where is told that a choice waits until the page is taken over. */
export const waitingId = 'wacht';

/** The event that tells that a script of the page did not come. */
export const scriptFailed = 'mislukt';

/** Where what is seen of a page ends; it names the scripts that take the page over. */
export const pageEndId = 'einde-pagina';
/** Where it stands in the page. */
export const pageDataId = 'gegevens';

import type { SentAnswer } from 'server/pages/page-renderer.ts';

/** What comes along with a page, so that the browser asks nothing twice. */
export type PageData = { today: string; answers: Readonly<Record<string, SentAnswer>> };

/** Where it stands in the page. */
export const pageDataId = 'gegevens';

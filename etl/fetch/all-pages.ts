import { type JsonObject, objectsOf, textOf } from '../readers/json-value.ts';
import { Refusal } from '../refusal.ts';
import type { Get } from './requester.ts';

/** CBS hands over at most this many rows at a time. */
const rowsOfPage = 10_000;

/** What tells a row of figures, or of a list of codes, from the others. */
const identities = ['ID', 'Id', 'Key', 'Identifier'];

export type Pages = { first: JsonObject; rows: readonly JsonObject[] };

/**
 * Reads a list to its end: along the nextLink that the service gives, or by $skip after a full page without one.
 * Refuses a list that leads back to itself, or that hands over a row twice.
 */
export const allPages = async (get: Get, url: string): Promise<Pages> => {
  const seen = new Set<string>();
  const ids = new Set<string>();
  const rows: JsonObject[] = [];
  let first: JsonObject | null = null;
  for (let next: string | null = url; next !== null;) {
    if (seen.has(next)) throw loop(url);
    seen.add(next);
    const page: JsonObject = await get(next);
    first ??= page;
    const found = objectsOf(page['value']);
    for (const row of found) {
      const id = identities.map((name) => textOf(row, name)).find((value) => value !== null) ?? null;
      if (id !== null && ids.has(id)) throw loop(url);
      if (id !== null) ids.add(id);
      rows.push(row);
    }
    const link: string | null = textOf(page, 'odata.nextLink') ?? textOf(page, '@odata.nextLink');
    if (link !== null) next = sameService(link, next);
    else next = found.length > 0 && found.length % rowsOfPage === 0 ? skipping(url, rows.length) : null;
  }
  return { first: first ?? {}, rows };
};

/** CBS may write its links with another scheme or host than a mirror or proxy was asked under. */
const sameService = (link: string, asked: string): string => {
  const [target, current] = [new URL(link, asked), new URL(asked)];
  if (!target.pathname.toLowerCase().endsWith(lastPart(current)))
    throw new Refusal(
      'vervolg-elders',
      `Het vervolg van de lijst wijst naar iets anders: ${link}`,
      'Probeer het later opnieuw. Meld het bij CBS als het blijft.',
    );
  return `${current.origin}${current.pathname}${target.search}`;
};

const lastPart = (url: URL): string => url.pathname.slice(url.pathname.lastIndexOf('/')).toLowerCase();

const skipping = (url: string, rows: number): string => `${url}${url.includes('?') ? '&' : '?'}$skip=${rows}`;

const loop = (url: string): Refusal =>
  new Refusal(
    'rondje',
    `De bron geeft dezelfde rijen steeds opnieuw: ${url}`,
    'Probeer het later opnieuw. Meld het bij CBS als het blijft. Wat er al stond, blijft staan.',
  );

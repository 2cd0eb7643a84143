import { Refusal } from '../refusal.ts';
import { answerText } from './answer-text.ts';
import { cachedAnswer, keepAnswer } from './response-cache.ts';
import type { JsonObject } from '../readers/json-value.ts';
import { jsonObjectIn } from './json-answer.ts';
import { retryAfter, waitingTime } from './waiting-time.ts';

/** Asks an address for a JSON object. Throws a Refusal when it cannot be had. */
export type Get = (url: string) => Promise<JsonObject>;

export type RequesterOptions = {
  /** Where answers are kept to ask about again. */
  cache: string;
  wait: (milliseconds: number) => Promise<void>;
  random: () => number;
};

const attempts = 6;
/** Between two requests: CBS asks nothing, a handful a second is a guest's manner. */
const pause = 250;
const timeout = 120_000;
/** A service that wants longer is not waited for. */
const longestRetryAfter = 300_000;

type Trouble = { problem: string; remedy: string; wait: number | null; unreachable?: boolean };

/**
 * Makes the one way to the services: a request at a time with a pause between, repeated with growing waits when the
 * service is busy or the line breaks, and conditional where an earlier answer is kept.
 */
export const requester = ({ cache, wait, random }: RequesterOptions): Get => {
  const unreachable = new Map<string, Refusal>();
  let first = true;
  return async (url) => {
    const { origin, host } = new URL(url);
    const before = unreachable.get(origin);
    if (before !== undefined) throw before;
    for (let attempt = 1; ; attempt += 1) {
      if (!first) await wait(pause);
      first = false;
      const answer = await ask(url, cache);
      if ('object' in answer) return answer.object;
      const { problem, remedy, wait: asked } = answer;
      if (attempt < attempts && (asked ?? 0) <= longestRetryAfter) {
        await wait(Math.max(asked ?? 0, waitingTime(attempt, random())));
        continue;
      }
      const refusal = new Refusal('niet-bereikbaar', `${host}: ${problem}`, remedy);
      if (answer.unreachable === true) unreachable.set(origin, refusal);
      throw refusal;
    }
  };
};

const ask = async (url: string, cache: string): Promise<{ object: JsonObject } | Trouble> => {
  const kept = await cachedAnswer(cache, url);
  const headers = {
    accept: 'application/json',
    'user-agent': 'dashboard-sociaal-domein',
    ...(kept?.etag == null ? {} : { 'if-none-match': kept.etag }),
    ...(kept?.lastModified == null ? {} : { 'if-modified-since': kept.lastModified }),
  };
  let response: Response;
  let body: string;
  try {
    response = await fetchThere(url, headers);
    body = await answerText(response);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return brokenLine(error);
  }
  const { status } = response;
  if (status === 304 && kept !== null) return { object: whole(jsonObjectIn(kept.body), url) };
  if (status === 404 || status === 410) throw withdrawn(url, status);
  if (status === 408 || status === 429 || status >= 500)
    return {
      problem: `de dienst is bezet of gestoord (${status}).`,
      remedy: 'Probeer het later opnieuw. Wat er al stond, blijft staan.',
      wait: retryAfter(response.headers.get('retry-after'), Date.now()),
    };
  if (status !== 200) throw declined(url, status);
  const object = jsonObjectIn(body);
  if (object === null) return noJson(body);
  const [etag, lastModified] = [response.headers.get('etag'), response.headers.get('last-modified')];
  await keepAnswer(cache, { url, etag, lastModified, body });
  return { object };
};

const mostRedirects = 5;

/** Asks an address, and what it is sent on to by the same host; another host was not chosen, and its figures are not those of the source. */
const fetchThere = async (url: string, headers: Record<string, string>): Promise<Response> => {
  let at = new URL(url);
  for (let times = 0; times <= mostRedirects; times += 1) {
    const response = await fetch(at, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    const location = response.headers.get('location');
    if (location === null || ![301, 302, 303, 307, 308].includes(response.status)) return response;
    await response.body?.cancel();
    const next = new URL(location, at);
    if (next.host !== at.host || (at.protocol === 'https:' && next.protocol !== 'https:'))
      throw redirected(at.host, next);
    at = next;
  }
  throw redirected(at.host, at);
};

const redirected = (host: string, to: URL): Refusal =>
  new Refusal(
    'omgeleid',
    `${host} stuurt de vraag door naar ${to.protocol}//${to.host}. Dat adres is niet de bron.`,
    'Is de bron verhuisd, zet het nieuwe adres dan in CBS_ODATA_URL, DATADERDEN_ODATA_URL of CBS_ODATA4_URL. Anders stuurt een proxy u door: vraag de beheerder om toegang.',
  );

const whole = (object: JsonObject | null, url: string): JsonObject => {
  if (object === null)
    throw new Error(`Het bewaarde antwoord van ${url} is beschadigd. Verwijder de map met antwoorden.`);
  return object;
};

const noJson = (body: string): Trouble =>
  /^\s*</.test(body)
    ? {
        problem: 'er kwam een webpagina in plaats van cijfers. Dat is een storing, of een pagina van uw proxy.',
        remedy: 'Open het adres in een browser, vraag zo nodig uw beheerder om toegang, en probeer het opnieuw.',
        wait: null,
      }
    : {
        problem: 'het antwoord brak halverwege af.',
        remedy: 'Probeer het later opnieuw. Wat er al stond, blijft staan.',
        wait: null,
      };

const brokenLine = (error: unknown): Trouble => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const brokenHalfway = /terminated|aborted/i.test(error instanceof Error ? error.message : '');
  return brokenHalfway
    ? {
        problem: 'de verbinding brak af of duurde te lang.',
        remedy: 'Probeer het later opnieuw. Wat er al stond, blijft staan.',
        wait: null,
      }
    : {
        problem: `er is geen verbinding${code === '' ? '' : ` (${code})`}.`,
        remedy: 'Controleer het netwerk. Gaat het bij u via een proxy, zet dan HTTPS_PROXY.',
        wait: null,
        unreachable: true,
      };
};

const withdrawn = (url: string, status: number): Refusal =>
  new Refusal(
    'tabel-vervallen',
    `Dit staat niet meer bij de bron (${status}): ${url}`,
    'Zoek op opendata.cbs.nl/statline welke tabel ervoor in de plaats kwam, en zet die in etl/fetch/tables.ts. Wat er al stond, blijft staan.',
  );

const declined = (url: string, status: number): Refusal =>
  status === 407
    ? new Refusal('proxy', 'De proxy vraagt om een wachtwoord (407).', 'Zet naam en wachtwoord in HTTPS_PROXY.')
    : new Refusal(
        'vraag-geweigerd',
        `De bron weigert de vraag (${status}): ${url}`,
        'Meld dit bij de beheerder van het dashboard: de opbouw van de tabel is waarschijnlijk veranderd.',
      );

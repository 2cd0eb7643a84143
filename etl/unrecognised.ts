import { basename } from 'node:path';
import { beginningOf } from './readers/as-utf8.ts';
import type { Encoding } from './readers/encoding.ts';
import { readJson } from './readers/json-value.ts';
import { readXmlElements } from './readers/xml-elements.ts';
import { type Outcome, refused } from './outcome.ts';
import { Refusal } from './refusal.ts';
import { isJsonText } from './sources/is-json-text.ts';

/**
 * A file of no known kind. Broken XML or JSON is refused with the place: it may be a delivery that was cut off before
 * what it is known by. Sound files are listed when they were found in a folder and refused when named by hand.
 */
export const unrecognised = async (path: string, encoding: Encoding, named: boolean): Promise<Outcome> => {
  await refuseBroken(path, encoding);
  return named
    ? refused(
        path,
        null,
        new Refusal(
          'niet-herkend',
          'Dit bestand is niet herkend. De kop of de opbouw hoort bij geen enkele bekende soort.',
          'Kijk of de kopregel de afgesproken kolommen heeft, met ; , tab of | ertussen.',
        ),
      )
    : { status: 'unrecognised', file: path };
};

const ignore = (): void => undefined;

const refuseBroken = async (path: string, encoding: Encoding): Promise<void> => {
  const text = await beginningOf(path, encoding);
  if (text.trim() === '')
    throw new Refusal(
      'leeg-bestand',
      'Het bestand is leeg: er staan alleen lege regels in, of het begint met heel veel lege regels.',
      'Maak de uitvoer opnieuw en lever het bestand nog eens.',
    );
  if (/^\s*(?:<!doctype\s+html|<html[\s>])/i.test(text))
    throw new Refusal(
      'webpagina',
      `In ${basename(path)} staat een webpagina en geen gegevens. Vaak is dat een melding van de site in plaats van de download.`,
      'Open het bestand om de melding te lezen en haal de gegevens daarna opnieuw op.',
    );
  if (/^\uFEFF?\s*\{\s*"odata\.error"/.test(text) || /^\uFEFF?\s*\{\s*"error"\s*:\s*\{\s*"code"/.test(text))
    throw new Refusal(
      'melding-van-de-dienst',
      `In ${basename(path)} staat een foutmelding van de dienst en geen cijfers.`,
      'Open het bestand om de melding te lezen en haal de gegevens daarna opnieuw op.',
    );
  if (
    /<(?:[\w-]+:)?Envelope[\s>]/.test(text) ||
    /xmlns(?::[\w-]+)?="http:\/\/www\.(?:egem|stufstandaarden)\.nl\//.test(text)
  )
    throw new Refusal(
      'stuf',
      `In ${basename(path)} staat een StuF- of SOAP-bericht. Zulke berichten leest het dashboard niet.`,
      'Vraag uit hetzelfde systeem een uitvoer als CSV, met de kolommen van de afspraak.',
    );
  if (/^\uFEFF?\s*</.test(text)) await readXmlElements(path, { open: ignore, close: ignore });
  else if (isJsonText(text)) await readJson(path);
};

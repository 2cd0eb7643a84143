import { basename } from 'node:path';
import { chooseSource } from './choose-source.ts';
import { beginningOf } from './readers/as-utf8.ts';
import { breaksInQuotes } from './readers/csv-header.ts';
import type { Encoding } from './readers/encoding.ts';
import { readJson } from './readers/json-value.ts';
import { readXmlElements } from './readers/xml-elements.ts';
import { type Outcome, refused } from './outcome.ts';
import { Refusal } from './refusal.ts';
import { isJsonText } from './sources/is-json-text.ts';
import type { Sample, Source } from './sources/source.ts';

/**
 * A file of no known kind. Broken XML or JSON is refused with the place: it may be a delivery that was cut off before
 * what it is known by. Sound files are listed when they were found in a folder and refused when named by hand.
 */
export const unrecognised = async (
  path: string,
  encoding: Encoding,
  named: boolean,
  sources: readonly Source[],
): Promise<Outcome> => {
  const text = await beginningOf(path, encoding);
  await refuseBroken(path, text);
  refuseHeaderOverLines({ fileName: basename(path), encoding, text }, sources);
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

/** Where a name in the header goes over lines, as Excel lets one write it: that header is known once it stands on one line. */
const refuseHeaderOverLines = (sample: Sample, sources: readonly Source[]): void => {
  const text = breaksInQuotes(sample.text);
  if (text === sample.text || chooseSource({ ...sample, text }, sources) === null) return;
  throw new Refusal(
    'kop-over-regels',
    'In de kop van dit bestand loopt een kolomnaam door op de volgende regel. Daardoor is niet te zien waar de kop ophoudt.',
    'Zet elke kolomnaam op één regel en sla het bestand opnieuw op.',
  );
};

const refuseBroken = async (path: string, text: string): Promise<void> => {
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

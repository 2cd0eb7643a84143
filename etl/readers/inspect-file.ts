import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { chunksOf } from './chunks-of.ts';
import { type Encoding, encodingByMark, undefinedInWindows1252 } from './encoding.ts';
import { lineOfByte } from './line-of-byte.ts';
import { lineOfUtf8 } from './line-of-utf8.ts';
import { type LineShape, lineShape } from './line-shape.ts';
import { utf16WithoutMark } from './utf16-without-mark.ts';
import { Refusal } from '../refusal.ts';

export type FileFacts = {
  sha256: string;
  bytes: number;
  encoding: Encoding;
  /** Only when a file holds more tables of a known kind: the sheet that was named. */
  sheet?: string;
};

/** `lines` is of no use for UTF-16, which writes a line end in two bytes. */
export type Inspection = { facts: FileFacts; lines: LineShape };

/** Small enough that whatever else waits for Node's thread need not wait long. */
const chunkBytes = 256 * 1024;

/**
 * Reads a file once, as far as its first NUL byte: hash, size and encoding. Without a byte order mark a file is UTF-16 when it looks so, UTF-8 when all
 * its bytes are, else Windows-1252, the encoding of Dutch office systems. Refuses an empty file, NUL bytes, bytes that neither knows, and a
 * line without end in a table.
 */
export const inspectFile = async (path: string): Promise<Inspection> => {
  const lines = lineShape();
  const hash = createHash('sha256');
  let bytes = 0;
  let mark: Encoding | null = null;
  let utf8 = true;
  let rest: Buffer = Buffer.alloc(0);
  let beginning = '';
  let lineSoFar = 0;
  let longestLine = 0;

  for await (const chunk of chunksOf(path, chunkBytes)) {
    hash.update(chunk);
    lines.add(chunk);
    if (bytes === 0) {
      mark = encodingByMark(chunk) ?? utf16WithoutMark(chunk);
      beginning = chunk.toString('latin1', 0, 64);
    }
    bytes += chunk.length;
    // What follows cannot mend it, and there may be gigabytes of that.
    if (mark !== 'utf-16le' && mark !== 'utf-16be' && chunk.includes(0)) throw await withNul(path);
    const firstEnd = chunk.indexOf(0x0a);
    lineSoFar += firstEnd === -1 ? chunk.length : firstEnd;
    longestLine = Math.max(longestLine, lineSoFar);
    if (firstEnd !== -1) lineSoFar = chunk.length - chunk.lastIndexOf(0x0a) - 1;
    if (!utf8) continue;
    const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = wholeCharacters(joined);
    utf8 = isUtf8(joined.subarray(0, end));
    rest = Buffer.from(joined.subarray(end));
  }
  utf8 &&= isUtf8(rest);
  const found = (encoding: Encoding): Inspection => ({
    facts: { sha256: hash.digest('hex'), bytes, encoding },
    lines: lines.shape(),
  });
  if (bytes === 0)
    throw new Refusal('leeg-bestand', 'Het bestand is leeg.', 'Maak de uitvoer opnieuw en lever het bestand nog eens.');
  const utf16 = mark === 'utf-16le' || mark === 'utf-16be' ? mark : null;
  if (longestLine > longestOfTable && !isNested(beginning))
    throw new Refusal(
      'regel-te-lang',
      'Het bestand heeft een regel van meer dan 2 MB. Zo lang is geen regel van een tabel.',
      'Kijk of de regels van elkaar gescheiden zijn met een regeleinde, en maak de uitvoer opnieuw.',
      await longLineOf(path),
    );
  if (utf16 !== null) return found(utf16);
  if (utf8) return found(mark ?? 'utf-8');
  if (mark === 'utf-8-bom')
    throw new Refusal(
      'codering',
      'Het bestand zegt dat het UTF-8 is, maar bevat tekens die dat niet zijn.',
      'Sla het bestand opnieuw op als UTF-8 of als Windows-1252.',
    );
  const strange = await placeOf(path, undefinedInWindows1252);
  if (strange.line !== undefined)
    throw new Refusal(
      'codering',
      'Het bestand bevat tekens die niet te lezen zijn als UTF-8 en ook niet als Windows-1252.',
      'Sla het bestand opnieuw op als UTF-8.',
      strange,
    );
  // Where some of it is UTF-8 beyond doubt, reading the rest as Windows-1252 would change what was sound.
  const line = await lineOfUtf8(path);
  if (line !== null)
    throw new Refusal(
      'codering',
      'Het bestand is deels UTF-8 en deels niet. Welke tekens er bedoeld zijn, is niet te zeggen.',
      'Sla het bestand opnieuw op als UTF-8.',
      { line },
    );
  return found('windows-1252');
};

const withNul = async (path: string): Promise<Refusal> =>
  new Refusal(
    'nul-teken',
    'Het bestand bevat NUL-tekens. Het is beschadigd, of het is geen tekstbestand.',
    'Maak de uitvoer opnieuw als CSV, JSON of XML.',
    await placeOf(path, new Set([0])),
  );

const placeOf = async (path: string, wanted: ReadonlySet<number>): Promise<{ line?: number }> => {
  const line = await lineOfByte(path, wanted);
  return line === null ? {} : { line };
};

/** How many bytes at the beginning of a buffer are characters of UTF-8 that are not cut off. */
const wholeCharacters = (buffer: Buffer): number => {
  for (let back = 1; back <= Math.min(3, buffer.length); back += 1) {
    const byte = buffer[buffer.length - back] ?? 0;
    if (byte < 0x80) return buffer.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? buffer.length - back : buffer.length;
  }
  return buffer.length;
};

/** The longest line that DuckDB reads, in bytes. */
const longestOfTable = 2_000_000;

/** Whether a file begins as XML or JSON, which may stand on one line. */
const isNested = (beginning: string): boolean => /^[\xef\xbb\xbf\xfe\xff\0\s]*[<{[]/.test(beginning);

const longLineOf = async (path: string): Promise<{ line?: number }> => {
  let line = 1;
  let length = 0;
  for await (const chunk of chunksOf(path, 1024 * 1024)) {
    for (let from = 0; from < chunk.length;) {
      const end = chunk.indexOf(0x0a, from);
      length += (end === -1 ? chunk.length : end) - from;
      if (length > longestOfTable) return { line };
      if (end === -1) break;
      line += 1;
      length = 0;
      from = end + 1;
    }
  }
  return {};
};

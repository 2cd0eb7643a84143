import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type Encoding, encodingByMark, undefinedInWindows1252 } from './encoding.ts';
import { lineOfByte } from './line-of-byte.ts';
import { Refusal } from '../refusal.ts';

export type FileFacts = { sha256: string; bytes: number; encoding: Encoding };

/**
 * Reads a file once: hash, size and encoding. Without a byte order mark a file is UTF-8 when all its bytes are, else
 * Windows-1252, the encoding of Dutch office systems. Refuses an empty file, NUL bytes and bytes that neither knows.
 */
export const inspectFile = async (path: string): Promise<FileFacts> => {
  const hash = createHash('sha256');
  let bytes = 0;
  let mark: Encoding | null = null;
  let utf8 = true;
  let nul = false;
  let rest: Buffer = Buffer.alloc(0);

  for await (const data of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const chunk: Buffer = data;
    hash.update(chunk);
    if (bytes === 0) mark = encodingByMark(chunk);
    bytes += chunk.length;
    nul ||= chunk.includes(0);
    if (!utf8) continue;
    // A line feed never stands inside a UTF-8 character, so whole lines can be judged by themselves.
    const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = joined.lastIndexOf(0x0a) + 1;
    utf8 = isUtf8(joined.subarray(0, end));
    rest = joined.subarray(end);
  }
  utf8 &&= isUtf8(rest);
  const facts = { sha256: hash.digest('hex'), bytes };
  if (bytes === 0)
    throw new Refusal('leeg-bestand', 'Het bestand is leeg.', 'Maak de uitvoer opnieuw en lever het bestand nog eens.');
  if (mark === 'utf-16le' || mark === 'utf-16be') return { ...facts, encoding: mark };
  if (nul)
    throw new Refusal(
      'nul-teken',
      'Het bestand bevat NUL-tekens. Het is beschadigd, of het is geen tekstbestand.',
      'Maak de uitvoer opnieuw als CSV, JSON of XML.',
      await placeOf(path, new Set([0])),
    );
  if (utf8) return { ...facts, encoding: mark ?? 'utf-8' };
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
  return { ...facts, encoding: 'windows-1252' };
};

const placeOf = async (path: string, wanted: ReadonlySet<number>): Promise<{ line?: number }> => {
  const line = await lineOfByte(path, wanted);
  return line === null ? {} : { line };
};

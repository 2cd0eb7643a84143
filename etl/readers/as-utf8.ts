import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { isErrno } from '../pseudonym-key.ts';
import { Refusal } from '../refusal.ts';
import type { Encoding } from './encoding.ts';

export const isInUtf8 = (encoding: Encoding): boolean => encoding === 'utf-8' || encoding === 'utf-8-bom';

const decoderLabel = (encoding: Encoding): string => (encoding === 'utf-8-bom' ? 'utf-8' : encoding);

/**
 * The path of a file as UTF-8: the file itself, or a converted copy at `copyPath`. Where it has `marks`, byte order marks in
 * front of the files that were put behind each other in it, those are left out: nobody sees them, and a quote behind one
 * would be part of the value.
 */
export const asUtf8 = async (path: string, encoding: Encoding, copyPath: string, marks: boolean): Promise<string> => {
  if (!marks && isInUtf8(encoding)) return path;
  const decoder = new TextDecoder(decoderLabel(encoding), { fatal: true });
  const decode = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    for await (const chunk of chunks) yield withoutMarks(decoder.decode(chunk, { stream: true }));
    yield decoder.decode();
  };
  try {
    await pipeline(createReadStream(path), decode, createWriteStream(copyPath, { mode: 0o600 }));
  } catch (error) {
    if (isErrno(error, 'ERR_ENCODING_INVALID_ENCODED_DATA'))
      throw new Refusal(
        'codering',
        'Het bestand is UTF-16, maar bevat tekens die dat niet zijn, of is afgebroken.',
        'Maak de uitvoer opnieuw, liefst als UTF-8.',
      );
    throw error;
  }
  return copyPath;
};

/** One between a return and a line feed stays, so that they do not become one line end: rows keep the number of the file. */
const withoutMarks = (text: string): string =>
  text.replaceAll(/(\r?)\uFEFF+(\n?)/g, (_, before: string, after: string) =>
    before !== '' && after !== '' ? '\r\uFEFF\n' : before + after,
  );

/** The first 64 KiB of a file. */
export const beginningBytes = async (path: string): Promise<Buffer> => {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

/** The beginning of a text, without a byte order mark and up to a character that may be cut in two. */
export const decoded = (beginning: Buffer, encoding: Encoding): string =>
  new TextDecoder(decoderLabel(encoding)).decode(beginning, { stream: true });

/** The first 64 KiB of a file as text. */
export const beginningOf = async (path: string, encoding: Encoding): Promise<string> =>
  decoded(await beginningBytes(path), encoding);

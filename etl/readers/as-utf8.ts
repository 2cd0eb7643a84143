import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Encoding } from './encoding.ts';

const decoderLabel = (encoding: Encoding): string => (encoding === 'utf-8-bom' ? 'utf-8' : encoding);

/** The path of a file as UTF-8: the file itself, or a converted copy at `copyPath`. */
export const asUtf8 = async (path: string, encoding: Encoding, copyPath: string): Promise<string> => {
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return path;
  const decoder = new TextDecoder(decoderLabel(encoding));
  const decode = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  };
  await pipeline(createReadStream(path), decode, createWriteStream(copyPath, { mode: 0o600 }));
  return copyPath;
};

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

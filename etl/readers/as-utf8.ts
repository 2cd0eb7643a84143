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

/** The first 64 KiB of a file as text, without a byte order mark. */
export const beginningOf = async (path: string, encoding: Encoding): Promise<string> => {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return new TextDecoder(decoderLabel(encoding)).decode(buffer.subarray(0, bytesRead), { stream: true });
  } finally {
    await handle.close();
  }
};

import { createReadStream } from 'node:fs';

/** The line (from 1) of the first byte that is one of `wanted`; null when there is none. Only for files with a fault. */
export const lineOfByte = async (path: string, wanted: ReadonlySet<number>): Promise<number | null> => {
  let line = 1;
  for await (const data of createReadStream(path)) {
    const chunk: Buffer = data;
    for (const byte of chunk) {
      if (wanted.has(byte)) return line;
      if (byte === 0x0a) line += 1;
    }
  }
  return null;
};

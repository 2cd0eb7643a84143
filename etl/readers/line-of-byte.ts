import { createReadStream } from 'node:fs';

/** The line (from 1) of the first byte that is one of `wanted`; null when there is none. */
export const lineOfByte = async (path: string, wanted: ReadonlySet<number>): Promise<number | null> => {
  let line = 1;
  for await (const data of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const chunk: Buffer = data;
    const at = [...wanted].map((byte) => chunk.indexOf(byte)).filter((index) => index >= 0);
    const before = at.length === 0 ? chunk : chunk.subarray(0, Math.min(...at));
    for (let feed = before.indexOf(0x0a); feed >= 0; feed = before.indexOf(0x0a, feed + 1)) line += 1;
    if (at.length > 0) return line;
  }
  return null;
};

import { open } from 'node:fs/promises';

/** What the lines of a text file look like, as far as it decides which row of the file stands on which line. */
export type LineShape = {
  /** A line without anything on it, with something after it. */
  blankLines: boolean;
  /** A quote anywhere, so that a text may go over several lines. */
  quotes: boolean;
};

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const chunkBytes = 4 * 1024 * 1024;

/** Looks through a file once. A blank line within quotes counts too. */
export const lineShape = async (path: string): Promise<LineShape> => {
  const handle = await open(path);
  try {
    const shape: LineShape = { blankLines: false, quotes: false };
    const buffer = Buffer.alloc(chunkBytes);
    // A line end may be cut in two, so the last bytes of a chunk come back before the next.
    let held = 0;
    let endsOpen = false;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, held, chunkBytes - held);
      if (bytesRead === 0) return shape;
      const chunk = buffer.subarray(0, held + bytesRead);
      shape.quotes ||= chunk.includes(quote);
      if (!shape.blankLines) {
        const from: number | null = endsOpen ? 0 : firstDoubleEnd(chunk);
        const next: number | null = from === null ? null : afterLineEnds(chunk, from);
        endsOpen = next === chunk.length;
        shape.blankLines = next !== null && next < chunk.length;
      }
      if (shape.blankLines && shape.quotes) return shape;
      held = Math.min(2, chunk.length);
      chunk.copy(buffer, 0, chunk.length - held);
    }
  } finally {
    await handle.close();
  }
};

const firstDoubleEnd = (chunk: Buffer): number | null => {
  const ends = chunk.includes(carriageReturn) ? ['\n\n', '\n\r\n', '\r\r'] : ['\n\n'];
  const found = ends.map((end) => chunk.indexOf(end)).filter((at) => at >= 0);
  return found.length === 0 ? null : Math.min(...found);
};

const afterLineEnds = (chunk: Buffer, from: number): number => {
  let at = from;
  while (chunk[at] === lineFeed || chunk[at] === carriageReturn) at += 1;
  return at;
};

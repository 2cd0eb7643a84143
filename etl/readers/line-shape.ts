/** What the lines of a text file look like, as far as it decides which row of the file stands on which line. */
export type LineShape = {
  /** A line without anything on it, with something after it. One within quotes counts too. */
  blankLines: boolean;
  /** A quote anywhere, so that a text may go over several lines. */
  quotes: boolean;
  /** A byte order mark of UTF-8 that is not at the beginning, as files have it that were put behind each other. */
  marks: boolean;
};

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Looks at the lines of a file that comes chunk by chunk. */
export const lineShape = (): { add: (chunk: Buffer) => void; shape: () => LineShape } => {
  let blankLines = false;
  let quotes = false;
  let marks = false;
  let beginning = true;
  // The chunk before ended in line ends, of which the second was blank.
  let endsBlank = false;
  // A line end may be cut in two, and a mark.
  let tail: Buffer = Buffer.alloc(0);
  return {
    add: (chunk) => {
      quotes ||= chunk.includes(quote);
      // Copying the chunk only to put two bytes before it would take as long as looking through it.
      const cut = Buffer.concat([tail, chunk.subarray(0, 2)]);
      marks ||= chunk.includes(mark, beginning ? 1 : 0) || (!beginning && cut.includes(mark));
      beginning = false;
      tail = Buffer.concat([tail, chunk.subarray(-2)]).subarray(-2);
      if (blankLines) return;
      const from = endsBlank || firstDoubleEnd(cut) !== null ? 0 : firstDoubleEnd(chunk);
      const next = from === null ? null : afterLineEnds(chunk, from);
      endsBlank = next === chunk.length;
      blankLines = next !== null && !endsBlank;
    },
    shape: () => ({ blankLines, quotes, marks }),
  };
};

/** A line end of another kind than the others ends a blank line too. */
const firstDoubleEnd = (chunk: Buffer): number | null => {
  const ends = chunk.includes(carriageReturn) ? ['\n\n', '\n\r', '\r\r'] : ['\n\n'];
  const found = ends.map((end) => chunk.indexOf(end)).filter((at) => at >= 0);
  return found.length === 0 ? null : Math.min(...found);
};

const afterLineEnds = (chunk: Buffer, from: number): number => {
  let at = from;
  while (chunk[at] === lineFeed || chunk[at] === carriageReturn) at += 1;
  return at;
};

import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { beginningBytes } from './as-utf8.ts';
import { type Delimiter, lineEnd } from './csv-header.ts';
import { isExplanation } from './is-explanation.ts';

/**
 * Where the table of a file stands: lines above its header, lines below its last row and their text, and the bytes between.
 * `cut` says whether anything stands below, be it blank lines alone, which `below` does not count.
 */
export type TableFrame = { above: number; below: number; closing: string; from: number; to: number; cut: boolean };

/** As much of the end as is looked at for lines that are no rows. */
const endBytes = 65_536;

/** Finds the table of a file of which the header is known to have that many lines above it. */
export const tableFrame = async (path: string, above: number, delimiter: Delimiter): Promise<TableFrame> => {
  const from = afterLines(await beginningBytes(path), above);
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const start = Math.max(from, size - endBytes);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
    const { below, bytes } = closingLines(buffer.toString('latin1', 0, bytesRead), delimiter);
    const closing = buffer.toString('utf8', bytesRead - bytes, bytesRead);
    return { above, below, closing, from, to: size - bytes, cut: bytes > 0 };
  } finally {
    await handle.close();
  }
};

/** Copies the table of a file, so that a reader of CSV meets nothing else; `behindHeader` is written at the end of its header. */
export const copyTable = async (
  path: string,
  { from, to }: TableFrame,
  copyPath: string,
  behindHeader = '',
): Promise<void> => {
  const beginning = (await beginningBytes(path)).toString('latin1');
  const headerEnd = from + Math.max(lineEnd.exec(beginning.slice(from))?.index ?? 0, 1);
  const pieces = async function* (): AsyncGenerator<Buffer> {
    yield* createReadStream(path, { start: from, end: headerEnd - 1 });
    yield Buffer.from(behindHeader);
    yield* createReadStream(path, { start: headerEnd, end: to - 1 });
  };
  await pipeline(pieces, createWriteStream(copyPath, { mode: 0o600 }));
};

const afterLines = (beginning: Buffer, lines: number): number => {
  // A sign per byte, so that a place in the text is a place in the file.
  const text = beginning.toString('latin1');
  let at = 0;
  for (let line = 0; line < lines; line += 1) {
    const end = lineEnd.exec(text.slice(at));
    if (end === null) return at;
    at += end.index + end[0].length;
  }
  return at;
};

/** A source (Bron: CBS), a total, how many rows a query gave, or nothing but separators: what programs write below a table. */
const closing =
  /^[\s"';,|]*(?:bron(?:nen)?\s*:.*|\(\d+ (?:rows?|row\(s\)|rijen|rij|rij\(en\))(?: [a-z ]+)?\)[\s"';,|]*|(?:eind)?tota(?:al|len)(?: generaal)?\s*(?::\s*)?(?:$|[";,\t|].*))?$/i;

/** Whether a line is what programs write below a table, and no row of it. */
export const isClosing = (line: string): boolean => closing.test(line);

/** A line with the source, below which words may explain the table. */
const source = /^[\s"';,|]*bron(?:nen)?\s*:/i;

/** How many lines at the end are no rows, and in how many bytes; blank lines are in the bytes alone. */
const closingLines = (text: string, delimiter: Delimiter): { below: number; bytes: number } => {
  const ends = [...text.matchAll(new RegExp(lineEnd, 'g'))].map(({ index, 0: end }) => index + end.length);
  // Up to the first line end stands the header, or a line that is cut off.
  const starts = ends.filter((end) => end < text.length);
  const found = { below: 0, bytes: 0 };
  let seen = 0;
  // Words that end a file are no rows only once a source is met above them.
  let unsourced = false;
  let end = text.length;
  for (const start of starts.toReversed()) {
    const line = text.slice(start, end).replace(/[\r\n]+$/, '');
    end = start;
    const closes = isClosing(line);
    // With a quote too many the line is the end of a text that goes over lines.
    if ((line.split('"').length - 1) % 2 === 1 || !(closes || isExplanation(line.split(delimiter)))) break;
    if (line.trim() !== '') seen += 1;
    unsourced = !source.test(line) && (unsourced || !closes);
    if (!unsourced) Object.assign(found, { below: seen, bytes: text.length - start });
  }
  return found;
};

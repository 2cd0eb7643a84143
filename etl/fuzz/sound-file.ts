import type { Source } from '../sources/source.ts';

/** A file in parts that stand apart from each other: what is done to one part may not change what is read from another. */
export type SoundFile = {
  source: Source;
  fileName: string;
  before: Buffer;
  parts: readonly Buffer[];
  after: Buffer;
  /**
   * The number of the row in a part, by what stands before it: told without the readers. null where what stands before
   * breaks off within something.
   */
  rowAt: (before: Buffer, part: Buffer) => number | null;
  /** The column of the text that what stands before a part left open, so that the part is a piece of that text and no row. */
  within?: (before: Buffer) => string | null;
  /** Whether what stands before the parts only says how they are to be read, so that no change of it may change a figure. */
  beforeTellsNothing?: true;
  /** Where values stand between marks, and the signs that would break off a value: half of the changes stay within one. */
  values?: Values;
  /** How it writes decimals, where its parts do not tell. */
  decimals?: 'comma' | 'point';
  /** Makes the file of the changed parts; they are the file itself without. */
  pack?: (content: Buffer) => Buffer;
};

/** Both over a sign per byte. */
export type Values = { shape: RegExp; breaks: RegExp };

export const xmlValues: Values = { shape: /(?<=>)[^<>]+(?=<)/g, breaks: /[^\t\n\r -%'-;=?-~]/g };
export const jsonValues: Values = { shape: /(?<=":"?)[^"{}[\],:]+(?="?[,}])/g, breaks: /[^ !#-[\]-~]/g };

export const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);

/** As many parts as a file has. */
export const numbers = Array.from({ length: 8 }, (_, index) => index);

import { isUtf8 } from 'node:buffer';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { chooseSource } from './choose-source.ts';
import { beginningBytes, decoded } from './readers/as-utf8.ts';
import { type Encoding, encodingByMark } from './readers/encoding.ts';
import { otherFormat } from './readers/other-format.ts';
import { Refusal } from './refusal.ts';
import { utf16WithoutMark, withoutMark } from './readers/utf16-without-mark.ts';
import { type Inspection, inspectFile } from './readers/inspect-file.ts';
import type { DecimalStyle } from './sources/columns/column-sql.ts';
import type { Source } from './sources/source.ts';
import { fileFamily } from './workbook/file-family.ts';
import { oldOfficeRefusal } from './workbook/old-office.ts';
import { recogniseWorkbook } from './workbook/recognise-workbook.ts';

/** What the beginning of a file says of it, and the inspection of the whole, which may still be under way. */
export type Recognised = {
  source: Source | null;
  bytes: number;
  /** By the beginning alone. */
  encoding: Encoding;
  /** Of the whole; throws a Refusal for a file that nobody can read. */
  inspected: () => Promise<Inspection>;
  /** Only of a workbook: writes the sheet that was recognised as CSV, and gives what is to be said of that. */
  asCsv?: (csvPath: string, decimals?: DecimalStyle) => Promise<readonly string[]>;
};

/** From this size a file is inspected while it is read. */
const bytesForBoth = 16 * 1024 * 1024;

/** Recognises a file by its beginning and has the whole inspected; `sheet` names which one of a workbook is meant. */
export const recognise = async (
  path: string,
  sources: readonly Source[],
  sheet: string | null = null,
): Promise<Recognised> => {
  const facts = await stat(path);
  // Reading a pipe waits until somebody writes to it, which may be never.
  if (!facts.isFile())
    throw new Refusal(
      'geen-bestand',
      'Dit is geen gewoon bestand.',
      'Sla de gegevens eerst op als bestand en noem dat bestand.',
    );
  const bytes = facts.size;
  const beginning = await beginningBytes(path);
  const family = fileFamily(beginning);
  if (family === 'old-office') throw await oldOfficeRefusal(path);
  if (family === 'archive') return recogniseWorkbook(path, sources, sheet);
  const other = otherFormat(beginning);
  if (other !== null) throw other;
  // Settled, so that a refusal waits until somebody asks.
  const inspection = Promise.allSettled([inspectFile(path)]);
  const inspected = async (): Promise<Inspection> => {
    const [outcome] = await inspection;
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  };
  // Whatever begins with NUL bytes is refused at once, not after DuckDB has read the gigabytes behind them.
  const small = bytes < bytesForBoth || beginning.includes(0);
  const encoding = small ? (await inspected()).facts.encoding : likelyEncoding(beginning);
  const sample = { fileName: basename(path), encoding, text: decoded(beginning, encoding) };
  const source = chooseSource(sample, sources);
  if (source === null && encoding.startsWith('utf-16') && encodingByMark(beginning) === null) throw withoutMark();
  return { source, bytes, encoding, inspected };
};

const likelyEncoding = (beginning: Buffer): Encoding => {
  const whole = beginning.subarray(0, beginning.lastIndexOf(0x0a) + 1);
  const byStart = encodingByMark(beginning) ?? utf16WithoutMark(beginning);
  return byStart ?? (isUtf8(whole) ? 'utf-8' : 'windows-1252');
};

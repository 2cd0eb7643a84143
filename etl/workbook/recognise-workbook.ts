import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { chooseSource } from '../choose-source.ts';
import type { Recognised } from '../recognise.ts';
import { contracts } from '../sources/registry.ts';
import type { Source } from '../sources/source.ts';
import { type Archive, withArchive } from './archive.ts';
import { type Book, readBook, type Sheet } from './book.ts';
import type { CellContext } from './cell-value.ts';
import { type Chosen, chooseSheet, type Fitting, sheetName } from './choose-sheet.ts';
import { beginningOfSheet, findHeader } from './find-table.ts';
import { numberFormats } from './number-formats.ts';
import { sharedStrings } from './shared-strings.ts';
import { writeTable } from './write-table.ts';

type Opened = { book: Book; context: CellContext; chosen: Chosen | null };

/**
 * Recognises a workbook by the sheet whose header fits a contract, or that is a table of StatLine or Iv3. It is written out as CSV when it is read, so that
 * what a workbook holds goes the way of every other extract; `sheet` names the one to take.
 */
export const recogniseWorkbook = async (
  path: string,
  sources: readonly Source[],
  sheet: string | null,
): Promise<Recognised> => {
  const { size: bytes } = await stat(path);
  const { book, context, chosen } = await withArchive(path, (archive) =>
    openBook(archive, basename(path), sources, sheet),
  );
  let sha256: Promise<string> | null = null;
  const recognised: Recognised = {
    source: chosen?.source ?? null,
    bytes,
    encoding: 'utf-8',
    inspected: async () => {
      sha256 ??= hashOf(path);
      const named = chosen?.amongOthers === true ? { sheet: sheetName(chosen.sheet.name) } : {};
      const facts = { sha256: await sha256, bytes, encoding: 'utf-8', ...named } as const;
      return { facts, lines: { quotes: false, marks: false, blankLines: false } };
    },
  };
  if (chosen === null) return recognised;
  const { readBy, header } = chosen;
  return {
    ...recognised,
    asCsv: async (csvPath, decimals) => {
      const restored = await withArchive(path, (archive) =>
        writeTable(
          { archive, book, sheet: chosen.sheet, header, readBy, decimals: decimals ?? null },
          context,
          csvPath,
        ),
      );
      return [...sheetNote(book.sheets, chosen.sheet), ...restored.map(restoredNote)];
    },
  };
};

const openBook = async (
  archive: Archive,
  fileName: string,
  sources: readonly Source[],
  sheet: string | null,
): Promise<Opened> => {
  const book = await readBook(archive);
  const context = {
    strings: await sharedStrings(archive, book.stringsPart),
    formats: await numberFormats(archive, book.stylesPart),
    system1904: book.system1904,
  };
  const described = sources.flatMap((source) => {
    const readBy = contracts.find(({ kind }) => kind === source.kind);
    return readBy === undefined ? [] : [{ source, readBy }];
  });
  const fitting: Fitting[] = [];
  for (const one of book.sheets) {
    const found = await findHeader(archive, one, context, (text) => {
      const sample = { fileName, encoding: 'utf-8', text } as const;
      // By the header itself: a kind that a person names would recognise any row.
      const alike = described.filter(({ source }) => (source.likeness?.(sample) ?? 0) >= 0.5);
      const source = chooseSource(
        sample,
        alike.map(({ source: kind }) => kind),
      );
      return alike.find((like) => like.source === source) ?? null;
    });
    const fits =
      found === null
        ? await tableWithoutContract(archive, one, context, fileName, sources)
        : { header: found.header, ...found.fit };
    if (fits !== null) fitting.push({ sheet: one, ...fits });
  }
  return { book, context, chosen: chooseSheet(book.sheets, fitting, sheet) };
};

/** A table of StatLine or Iv3: those are known by their first rows together. */
const tableWithoutContract = async (
  archive: Archive,
  sheet: Sheet,
  context: CellContext,
  fileName: string,
  sources: readonly Source[],
): Promise<Omit<Fitting, 'sheet'> | null> => {
  const inSheets = sources.filter(({ inSheet }) => inSheet !== undefined);
  const beginning = inSheets.length === 0 ? null : await beginningOfSheet(archive, sheet, context);
  if (beginning === null) return null;
  const { text, width } = beginning;
  const source = inSheets.find(({ recognises }) => recognises({ fileName, encoding: 'utf-8', text }));
  const readBy = source?.inSheet?.(text);
  if (source === undefined || readBy === undefined) return null;
  return { source, readBy, header: { row: 0, cells: Array.from({ length: width }, () => '') } };
};

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const sheetNote = (sheets: readonly Sheet[], { name }: Sheet): string[] =>
  sheets.length === 1 ? [] : [`Gelezen is het werkblad '${sheetName(name)}'. De andere werkbladen tellen niet mee.`];

const restoredNote = (column: string): string =>
  `In de kolom '${column}' had Excel nullen aan het begin van codes weggelaten. Die zijn teruggezet.`;

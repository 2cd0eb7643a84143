import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { readPart } from './read-part.ts';
import { otherOffice } from './refuse-workbook.ts';
import { Refusal } from '../refusal.ts';
import { attribute } from './xml-scanner.ts';

export type Sheet = { name: string; part: string };

/** What a workbook says of itself. */
export type Book = {
  sheets: readonly Sheet[];
  /** Days are counted from 1904, as Excel on the Mac once did. */
  system1904: boolean;
  /** A program wrote it and left the formulas for Excel to work out. */
  notCalculated: boolean;
  stringsPart: string | null;
  stylesPart: string | null;
};

type Relation = { id: string; type: string; part: string };

/** Reads which sheets a workbook has and where; refuses an archive that is no workbook. */
export const readBook = async (archive: Archive): Promise<Book> => {
  if (archive.open('_rels/.rels') === null) throw noWorkbook(archive);
  const workbook = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.part ?? '';
  if (workbook.endsWith('.bin'))
    throw otherOffice('Dit is een binaire werkmap (.xlsb). Die kan dit programma niet lezen.');
  if (!workbook.startsWith('xl/')) throw noWorkbook(archive);
  const relations = await relationsOf(archive, workbook);
  const partOf = (type: string): string | null => relations.find((one) => one.type === type)?.part ?? null;
  const sheets: Sheet[] = [];
  let system1904 = false;
  let notCalculated = false;
  await readPart(archive, workbook, {
    open: (element, tag) => {
      if (element === 'workbookPr') system1904 = isTrue(attribute(tag, 'date1904'));
      if (element === 'calcPr') notCalculated = isTrue(attribute(tag, 'fullCalcOnLoad'));
      if (element !== 'sheet') return;
      const id = attribute(tag, 'id');
      // A chart may be a sheet as well; it has no cells.
      const part = relations.find((one) => one.id === id && one.type === 'worksheet')?.part;
      if (part !== undefined) sheets.push({ name: attribute(tag, 'name') ?? '', part });
    },
    close: () => undefined,
  });
  return { sheets, system1904, notCalculated, stringsPart: partOf('sharedStrings'), stylesPart: partOf('styles') };
};

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

/** Where a part (none: the workbook as a whole) points at; the last word of a type says what it is. */
const relationsOf = async (archive: Archive, part: string): Promise<readonly Relation[]> => {
  const folder = posix.dirname(part);
  const found: Relation[] = [];
  await readPart(archive, posix.join(folder, '_rels', `${posix.basename(part)}.rels`), {
    open: (element, tag) => {
      const target = attribute(tag, 'Target');
      if (element !== 'Relationship' || target === null || attribute(tag, 'TargetMode') === 'External') return;
      found.push({
        id: attribute(tag, 'Id') ?? '',
        type: posix.basename(attribute(tag, 'Type') ?? ''),
        part: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      });
    },
    close: () => undefined,
  });
  return found;
};

const noWorkbook = ({ names }: Archive): Refusal => {
  if (names.includes('mimetype') && names.includes('content.xml'))
    return otherOffice('Dit is een bestand van LibreOffice of OpenOffice. Dat kan dit programma niet lezen.');
  return new Refusal(
    'archief',
    'Dit is een zip-archief en geen Excel-bestand. Een archief wordt niet uitgepakt.',
    'Pak het archief uit en lever de bestanden die erin zitten.',
  );
};

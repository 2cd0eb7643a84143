import { beginningOf } from '../../readers/as-utf8.ts';
import { csvHeader } from '../../readers/csv-header.ts';
import { delimitedRecords } from '../../readers/delimited-records.ts';
import { NotNeeded } from '../../not-needed.ts';
import { Refusal } from '../../refusal.ts';
import { type CodeList, isKnownCode, publishedLists } from '../iwmo-ijw/code-lists.ts';
import { messageOfVektisCode } from '../iwmo-ijw/message-kinds.ts';
import type { SourceFile } from '../source.ts';
import { standardSource } from '../standard-source.ts';
import { iwmoCodelijstContract as contract } from './contract.ts';

/** The lists that messages are checked against; the others say nothing that a figure needs. */
const checkedLists: ReadonlySet<string> = new Set(publishedLists);

const isCheckedList = (list: string): list is CodeList => checkedLists.has(list);

const wettenOf = (standard: string): string[] => [
  ...(/iWmo/i.test(standard) ? ['Wmo'] : []),
  ...(/iJw/i.test(standard) ? ['Jeugdwet'] : []),
];

/**
 * The code lists of iWmo and iJw as the Ketenbureau publishes them. They are built in (`reference/`), so a file that says
 * the same is not needed; one with other codes is of a release that this version does not know, and is refused.
 */
export const iwmoCodelijst = standardSource(contract, {
  recognises: ({ text }) => {
    const header = csvHeader(text)?.names ?? [];
    return contract.columns.every(({ name }) => header.includes(name));
  },
  readRows: async (file) => {
    const { unknown, firstLine } = await compare(file);
    if (unknown.length === 0)
      throw new NotNeeded(
        'Dit is de codelijst van iWmo en iJw. Het dashboard kent deze codes al; laden is niet nodig.',
      );
    throw new Refusal(
      'codelijst-onbekend',
      `Deze codelijst van iWmo en iJw heeft ${unknown.length} codes die het dashboard niet kent: ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ' en meer' : ''}.`,
      'Waarschijnlijk is dit een nieuwe release van de standaard. Vraag de beheerder om een nieuwe versie van het dashboard.',
      { line: firstLine },
    );
  },
});

const compare = async (file: SourceFile): Promise<{ unknown: string[]; firstLine: number }> => {
  const header = csvHeader(await beginningOf(file.path, 'utf-8'));
  const at = (name: string): number => header?.names.indexOf(name) ?? -1;
  const unknown: string[] = [];
  let firstLine = 1;
  for await (const { row, line, cells } of delimitedRecords(file.path, header?.delimiter ?? ';')) {
    const of = (name: string): string => cells[at(name)] ?? '';
    if (row === 1) continue;
    const list = of('naam').toLowerCase();
    const known = isCheckedList(list)
      ? wettenOf(of('standaard')).every((wet) => isKnownCode(wet, list, of('code')))
      : list !== 'berichtcode' || messageOfVektisCode(of('code')) !== null;
    if (known) continue;
    if (unknown.length === 0) firstLine = line;
    unknown.push(`${of('code')} (${of('naam')})`);
  }
  return { unknown, firstLine };
};

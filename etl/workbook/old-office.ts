import { createReadStream } from 'node:fs';
import { locked, otherOffice } from './refuse-workbook.ts';
import type { Refusal } from '../refusal.ts';

const lockedPart = Buffer.from('EncryptedPackage', 'utf16le');

/** Why a file in the old format of Office (MS-CFB) is refused: a locked workbook stands in such a file too. */
export const oldOfficeRefusal = async (path: string): Promise<Refusal> => {
  let before: Buffer = Buffer.alloc(0);
  for await (const data of createReadStream(path)) {
    const chunk: Buffer = data;
    if (Buffer.concat([before, chunk]).includes(lockedPart)) return locked();
    before = chunk.subarray(-lockedPart.length);
  }
  return otherOffice('Dit bestand is in een oud formaat van Office (zoals .xls). Dat kan dit programma niet lezen.');
};

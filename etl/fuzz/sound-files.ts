import { applications, message } from './sound-documents.ts';
import type { SoundFile } from './sound-file.ts';
import { soundStatline } from './sound-statline.ts';
import { soundTables } from './sound-tables.ts';
import { soundWorkbooks } from './sound-workbooks.ts';

export const formats = ['csv', 'xlsx', 'json', 'xml', 'statline'] as const;
export type Format = (typeof formats)[number];

/** Sound files of each format. */
export const soundFiles: Readonly<Record<Format, readonly SoundFile[]>> = {
  csv: soundTables,
  xlsx: soundWorkbooks,
  json: [applications],
  xml: [message],
  statline: soundStatline,
};

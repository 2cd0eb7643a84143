import { csvHeader } from '../../readers/csv-header.ts';
import { standardSource } from '../standard-source.ts';
import { fieldsOf } from './columns.ts';
import { beleidsinformatieJeugdContract } from './contract.ts';
import { readRecords } from './read-records.ts';

/** The beginning of every line of the fixed-width layout: BSN, birth date, sex. */
const isFixedWidth = (text: string): boolean => /^\uFEFF?\d{9}\d{8}[VMO]\S/.test(text);

export const beleidsinformatieJeugd = standardSource(beleidsinformatieJeugdContract, {
  recognises: ({ text }) => fieldsOf(csvHeader(text)?.names ?? []) !== null || isFixedWidth(text),
  readRows: readRecords,
});

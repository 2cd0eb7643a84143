import { headerIn } from '../../readers/table-below.ts';
import { standardSource } from '../standard-source.ts';
import { isHeader } from './columns.ts';
import { beleidsinformatieJeugdContract } from './contract.ts';
import { readRecords } from './read-records.ts';

/** The beginning of every line of a fixed-width layout for CBS, that of Veilig Thuis too: BSN, birth date and sex, and no separator. */
const isFixedWidth = (text: string): boolean => /^\uFEFF?\d{9}\d{8}[^;,|\t\r\n]*[VMO]/.test(text);

export const beleidsinformatieJeugd = standardSource(beleidsinformatieJeugdContract, {
  recognises: ({ text }) => headerIn(text, isHeader) !== null || isFixedWidth(text),
  readRows: readRecords,
});

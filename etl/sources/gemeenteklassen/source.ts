import { csvHeader } from '../../readers/csv-header.ts';
import { standardSource } from '../standard-source.ts';
import { gemeenteklassenContract as contract } from './contract.ts';

export const gemeenteklassen = standardSource(contract, {
  recognises: ({ text }) => {
    const names = csvHeader(text)?.names ?? [];
    return contract.columns.every(({ name }) => names.includes(name));
  },
});

import { csvHeader } from '../../readers/csv-header.ts';
import { standardSource } from '../standard-source.ts';
import { gemeentefondsContract as contract } from './contract.ts';

// A table of clusters has columns of its own.
const clusters = ['Individuele voorzieningen Wmo', 'Individuele voorzieningen Jeugd'];

export const gemeentefonds = standardSource(contract, {
  recognises: ({ text }) => {
    const names = csvHeader(text)?.names ?? [];
    return (
      contract.columns.every(({ name }, index) => names[index] === name) ||
      clusters.every((name) => names.includes(name))
    );
  },
});

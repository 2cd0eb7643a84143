import { csvHeader } from '../../readers/csv-header.ts';
import { isJsonText } from '../is-json-text.ts';
import { standardSource } from '../standard-source.ts';
import { statlineCodelijstContract as contract } from './contract.ts';
import { gebiedenColumn, readCodeList } from './read-code-list.ts';

const isList = (names: readonly string[]): boolean =>
  (names.includes('Key') && names.includes('Title')) || names.includes(gebiedenColumn);

export const statlineCodelijst = standardSource(contract, {
  recognises: ({ text }) =>
    isJsonText(text)
      ? /"value"\s*:\s*\[\s*\{/.test(text) && /"(?:Key|Identifier)"\s*:/.test(text) && /"Title"\s*:/.test(text)
      : isList(csvHeader(text)?.names ?? []),
  readRows: (file, sink) => readCodeList(file, sink),
});

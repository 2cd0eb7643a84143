import { csvHeader } from '../../readers/csv-header.ts';
import { isJsonText } from '../is-json-text.ts';
import { standardSource } from '../standard-source.ts';
import { statlineCodelijstContract as contract } from './contract.ts';
import { gebiedenColumn, readCodeList } from './read-code-list.ts';

const isList = (names: readonly string[]): boolean =>
  (names.includes('Title') && names.some((name) => /^(?:Key|Identifier|DimensionKey|ParentId)$/.test(name))) ||
  names.includes(gebiedenColumn);

/** A code or a group of codes: in v3 a group is under a DimensionKey, in v4 it has a ParentId. */
const isEntry = (text: string): boolean =>
  /"(?:Key|Identifier|DimensionKey|ParentId)"\s*:/.test(text) && /"Title"\s*:/.test(text);

export const statlineCodelijst = standardSource(contract, {
  recognises: ({ text }) =>
    isJsonText(text) ? /"value"\s*:\s*\[\s*\{/.test(text) && isEntry(text) : isList(csvHeader(text)?.names ?? []),
  readRows: (file, sink) => readCodeList(file, sink),
});

import { csvHeader } from '../../readers/csv-header.ts';
import { isJsonText } from '../is-json-text.ts';
import { rowSource } from '../row-source.ts';
import { gebiedenColumn, readCodeList } from './read-code-list.ts';

const isList = (names: readonly string[]): boolean =>
  (names.includes('Key') && names.includes('Title')) || names.includes(gebiedenColumn);

/** The meaning of codes, kept beside the figures. A list of periods says which figures are provisional; nothing is counted from it. */
export const statlineCodelijst = rowSource({
  kind: 'statline-codelijst',
  title: 'Codelijsten van StatLine',
  owner: 'CBS en RIVM',
  cycle: 'yearly',
  recognises: ({ text }) =>
    isJsonText(text)
      ? /"value"\s*:\s*\[\s*\{/.test(text) && /"(?:Key|Identifier)"\s*:/.test(text) && /"Title"\s*:/.test(text)
      : isList(csvHeader(text)?.names ?? []),
  columns: [
    { name: 'lijst', type: 'text' },
    { name: 'code', type: 'text' },
    { name: 'titel', type: 'text' },
    { name: 'ouder', type: 'text' },
    // Of a period: Definitief, Voorlopig or NaderVoorlopig.
    { name: 'status', type: 'text' },
  ],
  key: ['lijst', 'code', 'ouder'],
  period: null,
  maxRejectShare: 0.05,
  readRows: (file, sink) => readCodeList(file, sink),
});

import { csvHeader } from '../../readers/csv-header.ts';
import { rowSource } from '../row-source.ts';
import { columns, fieldsOf } from './columns.ts';
import { readRecords } from './read-records.ts';

/** The beginning of every line of the fixed-width layout: BSN, birth date, sex. */
const isFixedWidth = (text: string): boolean => /^\uFEFF?\d{9}\d{8}[VMO]\S/.test(text);

/** Youth care and measures of the Jeugdwet, as aanbieders and GI's deliver them to CBS twice a year (protocol 7, July 2021). */
export const beleidsinformatieJeugd = rowSource({
  kind: 'beleidsinformatie-jeugd',
  title: 'CBS Beleidsinformatie Jeugd',
  owner: 'Jeugdhulpaanbieders en gecertificeerde instellingen',
  cycle: 'yearly',
  // A correction replaces the whole period: a record that is no longer in it is deleted.
  replaces: 'period',
  recognises: ({ text }) => fieldsOf(csvHeader(text)?.names ?? []) !== null || isFixedWidth(text),
  columns,
  key: ['sleutel'],
  period: {
    from: 'make_date(year(max(peildatum))::integer, month(max(peildatum))::integer - 5, 1)',
    to: 'max(peildatum)',
    stated: true,
  },
  maxRejectShare: 0.05,
  readRows: readRecords,
});

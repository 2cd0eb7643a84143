import { isJsonText } from '../is-json-text.ts';
import { rowSource } from '../row-source.ts';
import { readApplications } from './read-applications.ts';
import { columns } from './row.ts';

export const zorgned = rowSource({
  kind: 'zorgned',
  title: 'Aanvragen uit Zorgned',
  owner: 'Team maatwerk',
  cycle: 'quarterly',
  recognises: ({ text }) => isJsonText(text) && /"_embedded"\s*:\s*\{\s*"aanvraag"\s*:\s*\[/.test(text),
  columns,
  key: ['aanvraag_id', 'product_id'],
  period: {
    from: 'min(aanvraag)',
    to: 'max(greatest(aanvraag, besluit, start, stop))',
    // Not the stop, which may be planned for years ahead.
    days: '[aanvraag, besluit, start]',
    wet: 'wet',
  },
  maxRejectShare: 0.1,
  readRows: (file, sink, context) => readApplications(file.path, sink, context),
});

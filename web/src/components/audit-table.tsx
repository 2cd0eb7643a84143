import type { AuditAnswer } from 'server/access/contract.ts';
import { formatMoment } from '../format.ts';
import { auditTexts as texts } from '../texts/audit.ts';
import { DataTable } from './data-table.tsx';

const { columns: names } = texts;

/** Leads to all that was done under it. */
const accountCell = ({ account }: AuditAnswer['items'][number]) =>
  account === null ? null : (
    <a href={`/beheer/logboek?account=${account}`} className="utrecht-link">
      {account}
    </a>
  );

/** Rows of the audit. */
export const AuditTable = ({ items, total }: Pick<AuditAnswer, 'items' | 'total'>) =>
  items.length === 0 ? (
    <p className="utrecht-paragraph">{texts.none}</p>
  ) : (
    <DataTable
      caption={texts.caption(items.length, total)}
      rows={items}
      rowKey={({ seq }) => String(seq)}
      columns={[
        { header: names.seq, cell: ({ seq }) => seq },
        { header: names.at, cell: ({ at }) => formatMoment(at) },
        { header: names.actor, cell: ({ actor }) => actor },
        { header: names.account, cell: accountCell },
        { header: names.role, cell: ({ role }) => role },
        { header: names.action, cell: ({ action }) => action },
        { header: names.object, cell: ({ object }) => object },
        { header: names.result, cell: ({ result }) => result },
        { header: names.origin, cell: ({ origin }) => origin },
      ]}
    />
  );

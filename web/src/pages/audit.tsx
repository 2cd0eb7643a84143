import { auditQuery } from '../api/account.ts';
import { useAnswer } from '../api/use-answer.ts';
import { AuditFilterForm } from '../components/audit-filter-form.tsx';
import { AuditPager } from '../components/audit-pager.tsx';
import { AuditTable } from '../components/audit-table.tsx';
import { Page } from '../components/page.tsx';
import { accountTexts } from '../texts/account.ts';
import { auditTexts as texts } from '../texts/audit.ts';
import { PageAnswer } from './page-answer.tsx';

/** Who did what, for who manages the dashboard: a page at a time, by what stands in the address. */
export const AuditPage = () => (
  <PageAnswer query={useAnswer(auditQuery())} what={texts.what}>
    {(answer) => (
      <Page title={texts.title} lead={<p>{texts.lead}</p>} crumbs={[{ href: '/account', name: accountTexts.mine }]}>
        <h2 className="utrecht-heading-2">{texts.chain}</h2>
        <p className="utrecht-paragraph audit__chain">
          {answer.chain.faults.length === 0
            ? texts.whole(answer.chain.rows, answer.chain.head)
            : texts.broken(answer.chain.faults.length)}
        </p>
        {answer.chain.faults.length === 0 ? null : (
          <ul>
            {answer.chain.faults.slice(0, 20).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
        <AuditFilterForm filters={answer.filters} actions={answer.actions} />
        <AuditTable items={answer.items} total={answer.total} />
        <AuditPager {...answer} />
      </Page>
    )}
  </PageAnswer>
);

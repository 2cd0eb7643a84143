import type { AuditPageAnswer } from 'server/access/contract.ts';
import { auditTexts as texts } from '../texts/audit.ts';

const forms = ['csv', 'json'] as const;

/** The way to newer and older rows, and to these rows as a file. */
export const AuditPager = ({ page, pageSize, total, search }: AuditPageAnswer) => {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const kept = search === '' ? '' : `${search}&`;
  return (
    <nav aria-label={texts.pages}>
      <p>{texts.page(page, pages)}</p>
      <ul className="audit__links">
        {page > 1 ? (
          <li>
            <a className="utrecht-link" href={`/beheer/logboek?${kept}page=${page - 1}`}>
              {texts.newer}
            </a>
          </li>
        ) : null}
        {page < pages ? (
          <li>
            <a className="utrecht-link" href={`/beheer/logboek?${kept}page=${page + 1}`}>
              {texts.older}
            </a>
          </li>
        ) : null}
        {forms.map((form) => (
          <li key={form}>
            <a className="utrecht-link" href={`/v1/audit?${kept}pageSize=10000&format=${form}`}>
              {texts.download} ({form.toUpperCase()})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

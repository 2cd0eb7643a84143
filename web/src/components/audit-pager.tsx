import type { AuditPageAnswer } from 'server/access/contract.ts';
import { auditTexts as texts } from '../texts/audit.ts';

const forms = ['csv', 'json'] as const;

/** Rows in one file: as many as the server gives at once. */
const part = 10_000;

/** The way to newer and older rows, and to these rows as a file. */
export const AuditPager = ({ page, pageSize, total, search }: AuditPageAnswer) => {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const parts = Math.max(1, Math.ceil(total / part));
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
        {Array.from({ length: parts }, (_, at) =>
          forms.map((form) => (
            <li key={`${at} ${form}`}>
              <a className="utrecht-link" href={`/v1/audit?${kept}page=${at + 1}&pageSize=${part}&format=${form}`}>
                {texts.download(at + 1, parts)} ({form.toUpperCase()})
              </a>
            </li>
          )),
        )}
      </ul>
    </nav>
  );
};

import type { NoticesAnswer } from 'server/notices/contract.ts';
import { formatMoment } from '../format.ts';
import { noticesTexts as texts } from '../texts/notices.ts';

/** The notices of a reader, newest first. */
export const NoticeList = ({ items }: Pick<NoticesAnswer, 'items'>) => (
  <section>
    <h2 className="utrecht-heading-2">{texts.news}</h2>
    {items.length === 0 ? <p className="utrecht-paragraph">{texts.none}</p> : null}
    <ul>
      {items.map(({ id, title, path, at, isNew }) => (
        <li key={id}>
          {isNew ? <strong>{texts.isNew} </strong> : null}
          <a href={path} className="utrecht-link">
            {title}
          </a>{' '}
          <span className="note">{formatMoment(at)}</span>
        </li>
      ))}
    </ul>
    <p className="note">{texts.kept}</p>
  </section>
);

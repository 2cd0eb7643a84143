import type { UploadReport as Report } from 'server/uploads/contract.ts';
import { formatNumber } from '../format.ts';
import { uploadingTexts as texts } from '../texts/uploading.ts';
import { RejectRule } from './reject-rule.tsx';

const placeOf = ({ line, column, value }: NonNullable<Report['reason']>): string =>
  [
    line === null ? '' : texts.place.line(formatNumber(line)),
    column === null ? '' : texts.place.column(column),
    value === null ? '' : texts.place.value(value),
  ]
    .filter((part) => part !== '')
    .join(', ');

/** What the check found in a file, and how to mend it. */
export const UploadReport = ({ report }: { report: Report }) => {
  const { verdict, kind, title, rows, rejected, reason, notes, rules, comparison } = report;
  const place = reason === null ? '' : placeOf(reason);
  return (
    <>
      <p className="utrecht-paragraph">
        <strong>{texts.verdicts[verdict]}</strong>{' '}
        {kind === null ? null : (
          <a href={`/bronnen/afspraken/${kind}`} className="utrecht-link">
            {title}
          </a>
        )}
        {rows === null ? null : ` ${texts.read(formatNumber(rows), formatNumber(rejected ?? 0))}`}
      </p>
      {reason === null || verdict === 'known' ? null : (
        <p className="utrecht-paragraph">
          {reason.why} {reason.remedy} {place === '' ? null : `(${place})`}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      {rules.length === 0 ? null : (
        <ul className="notes">
          {rules.map((rule) => (
            <RejectRule key={`${rule.rule} ${rule.column}`} rule={rule} rounded={false} />
          ))}
        </ul>
      )}
      {comparison === null || comparison.jumps.length === 0 ? null : (
        <div className="utrecht-alert utrecht-alert--warning">
          <p>{texts.jumps}</p>
          <ul>
            {comparison.jumps.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

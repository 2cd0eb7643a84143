import { readingTexts } from '../texts/reading.ts';
import type { ReportOfFile, UploadReport } from './contract.ts';
import { choiceAsked } from './reading-choice.ts';

/** The remedy of the command line names options that a page does not have. */
const jumpRemedy =
  'Vraag de leverancier of dit klopt. Klopt het, schrijf dan hieronder waarom en publiceer het. Klopt het niet, lever dan een beter bestand.';

/** The report of a file as its page shows it; `titleOf` gives the name of a kind. */
export function shownReport(report: ReportOfFile, titleOf: (kind: string) => string): UploadReport {
  const { verdict, kind, stats, reason, errors, notes, comparison } = report;
  return {
    verdict,
    kind,
    title: kind === null ? null : titleOf(kind),
    rows: stats.rows,
    rejected: stats.rejected,
    reason: reason && {
      why: reason.why,
      remedy:
        reason.type === 'sprong'
          ? jumpRemedy
          : choiceAsked(report, titleOf) === null
            ? reason.remedy
            : readingTexts.remedy,
      line: reason.lineNumber,
      column: reason.fieldName,
      value: reason.value,
    },
    notes,
    comparison,
    rules: errors.map(({ type, fieldName, count, why, remedy, rows }) => ({
      rule: type,
      column: fieldName,
      rows: count,
      why,
      remedy,
      values: rows.map(({ rowNumber, value }) => ({ row: rowNumber, value })),
      complete: rows.length === count,
    })),
  };
}

/** Whether a file was refused only because it differs much from the one before it: somebody may say that it is right. */
export const isJump = ({ verdict, reason }: ReportOfFile): boolean =>
  verdict === 'refused' && reason?.type === 'sprong';

/** Whether a file may go into the figures, when somebody wants it. */
export const mayCount = (report: ReportOfFile): boolean =>
  report.verdict === 'accepted' || report.verdict === 'accepted-with-rejects' || isJump(report);

/** Whether somebody must say why it may. */
export const isWarned = (report: ReportOfFile): boolean => report.verdict === 'accepted-with-rejects' || isJump(report);

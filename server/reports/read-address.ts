import { problem } from '../problems.ts';
import { reportTexts } from '../texts/reports.ts';
import { reportForms, type ReportForm } from './write-report.ts';

/** A form of the report, or the package of its moment. */
export type AskedForm = ReportForm | 'zip';

const isForm = (form: string): form is AskedForm => form === 'zip' || reportForms.some((one) => one === form);

/**
 * '2025-najaarsrapportage.pdf' as an id and a form; the form is null where none stands behind the id.
 * @throws a 404 problem for a form that is none.
 */
export function readAddress(file: string): { id: string; form: AskedForm | null } {
  const [, id = file, form] = /^(.*)\.([a-z]+)$/.exec(file) ?? [];
  if (form === undefined) return { id, form: null };
  if (!isForm(form)) throw problem(404, reportTexts.faults.noForm(form));
  return { id, form };
}

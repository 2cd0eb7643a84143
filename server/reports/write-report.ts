import type { Report } from './report.ts';
import { writeDocx } from './writers/write-docx.ts';
import { writeHtml } from './writers/write-html.ts';
import { writePdf } from './writers/write-pdf.ts';
import { writeXlsx } from './writers/write-xlsx.ts';

export const reportForms = ['html', 'pdf', 'docx', 'xlsx'] as const;

export type ReportForm = (typeof reportForms)[number];

export const formTypes: Readonly<Record<ReportForm, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

type Options = { browser: string | null; told?: () => void };

/** A report in one of its forms. */
export async function writeReport(report: Report, form: ReportForm, { browser, told }: Options): Promise<Buffer> {
  switch (form) {
    case 'html':
      return Buffer.from(writeHtml(report));
    case 'pdf':
      return writePdf(report, { browser });
    case 'docx':
      return writeDocx(report, told);
    case 'xlsx':
      return writeXlsx(report);
  }
}

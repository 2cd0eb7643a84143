import type { Report } from './report.ts';
import { writeHtml } from './writers/write-html.ts';

export const reportForms = ['html', 'pdf', 'docx', 'xlsx'] as const;

export type ReportForm = (typeof reportForms)[number];

export const formTypes: Readonly<Record<ReportForm, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

type Options = { browser: string | null; told?: () => void };

/** A report in one of its forms. What only a form needs is read when that is first asked: a start waits for none of it. */
export async function writeReport(report: Report, form: ReportForm, { browser, told }: Options): Promise<Buffer> {
  switch (form) {
    case 'html':
      return Buffer.from(writeHtml(report));
    case 'pdf': {
      const { writePdf } = await import('./writers/write-pdf.ts');
      return writePdf(report, { browser });
    }
    case 'docx': {
      const { writeDocx } = await import('./writers/write-docx.ts');
      return writeDocx(report, told === undefined ? {} : { told });
    }
    case 'xlsx': {
      const { writeXlsx } = await import('./writers/write-xlsx.ts');
      return writeXlsx(report);
    }
  }
}

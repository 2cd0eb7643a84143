import type { ReportInput } from './report-input.ts';
import { keptJobs, type Job, type Progress } from './jobs.ts';
import { reportOf } from './content/report-of.ts';
import { pictureOf, wantedPictures } from './content/pictures.ts';
import type { FigureData } from '../figures/figure-data.ts';
import type { Picture, Report, ReportKind } from './report.ts';
import { writeReport, type ReportForm } from './write-report.ts';

export type MadeReport = { bytes: Buffer; report: Report };

export type ReportJob = Job<MadeReport>;

/** So many files are kept; a PDF or Word file is a few megabytes. */
const kept = 24;

/** Makes one figure of a page at its address, of what the report is made from. */
export type DrawFigure = (input: ReportInput, address: string) => Promise<FigureData | null>;

export type WantedReport = { input: ReportInput; key: string; kind: ReportKind; form: ReportForm };

/**
 * Reports as files, each made once and kept under the content that it was made from. One at a time: a report takes seconds, and the
 * readers of pages do not wait for it.
 */
export function madeReports(drawFigure: DrawFigure, browser: string | null) {
  const jobOf = keptJobs<MadeReport>(kept);
  const trees = new Map<string, Promise<Report>>();

  async function drawn({ input }: WantedReport, progress: Progress): Promise<ReadonlyMap<string, Picture>> {
    const pictures = new Map<string, Picture>();
    for (const [name, address] of wantedPictures(input)) {
      const picture = pictureOf(await drawFigure(input, address));
      if (picture !== null) pictures.set(name, picture);
      progress.done += 1;
    }
    return pictures;
  }

  /** One tree for all forms of a report. */
  const treeOf = (wanted: WantedReport, progress: Progress): Promise<Report> => {
    const key = `${wanted.key} ${wanted.kind}`;
    const known = trees.get(key);
    if (known !== undefined) return known;
    const tree = drawn(wanted, progress).then((pictures) => reportOf(wanted.input, wanted.kind, pictures));
    trees.set(key, tree);
    tree.catch(() => trees.delete(key));
    const [oldest] = trees.keys();
    if (trees.size > 3 && oldest !== undefined) trees.delete(oldest);
    return tree;
  };

  async function make(wanted: WantedReport, progress: Progress): Promise<MadeReport> {
    const charts = wantedPictures(wanted.input).size;
    const report = await treeOf(wanted, progress);
    progress.done = charts;
    const bytes = await writeReport(report, wanted.form, {
      browser,
      told: () => {
        progress.done += 1;
      },
    });
    progress.done = progress.total;
    return { bytes, report };
  }

  return (wanted: WantedReport): ReportJob => {
    const charts = () => wantedPictures(wanted.input).size;
    return jobOf(
      `${wanted.key} ${wanted.kind} ${wanted.form}`,
      () => charts() + (wanted.form === 'docx' ? charts() : 0) + 1,
      (progress) => make(wanted, progress),
    );
  };
}

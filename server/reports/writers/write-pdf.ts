import { chromium } from 'playwright-core';
import { problem } from '../../problems.ts';
import { reportTexts } from '../../texts/reports.ts';
import type { Report } from '../report.ts';
import { escape } from './escape.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { writeHtml } from './write-html.ts';

const faults = reportTexts.faults;

const footer = (stamp: string) =>
  `<div style="width:100%;padding:0 15mm;font-size:7pt;font-family:Arial,sans-serif;color:#3d3d3d;display:flex;justify-content:space-between"><span>${escape(stamp)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

/** Chromium has no sandbox for root, and refuses to begin with one: a server in use is another user (deploy/). */
const isRoot = process.getuid?.() === 0;

type Options = { browser: string | null; fonts?: () => Promise<string> };

/**
 * A report as a tagged PDF with a title, an outline and its own letters. Chromium reads nothing from outside: no network, no scripts.
 * @throws a 501 problem without a browser, a 500 problem when it stops or when the letters are not there.
 */
export async function writePdf(report: Report, { browser: path, fonts: letters = pdfFonts }: Options): Promise<Buffer> {
  if (path === null) throw problem(501, faults.noBrowser);
  const moreStyle = await letters().catch(() => {
    throw problem(500, faults.noFont);
  });
  try {
    const browser = await chromium.launch({ executablePath: path, chromiumSandbox: !isRoot, timeout: 15_000 });
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true, locale: 'nl-NL' });
      const page = await context.newPage();
      await page.setContent(writeHtml(report, { links: [], moreStyle }), { waitUntil: 'load', timeout: 20_000 });
      return await page.pdf({
        format: 'A4',
        tagged: true,
        outline: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footer(report.stamp),
        margin: { top: '15mm', bottom: '18mm', left: '15mm', right: '15mm' },
      });
    } finally {
      await browser.close();
    }
  } catch (cause) {
    // For the log: it may be the sandbox that the machine does not allow.
    throw Object.assign(problem(500, faults.browserFailed), { cause });
  }
}

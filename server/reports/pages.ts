import { createHash } from 'node:crypto';
import { reportTexts } from '../texts/reports.ts';
import { documentHtml } from './writers/write-html.ts';
import { escape } from './writers/escape.ts';
import { style } from './writers/style.ts';
import type { AskedForm } from './read-address.ts';
import { reportForms } from './write-report.ts';
import { reportTitle } from './report-title.ts';
import type { ReportKind } from './report.ts';
import type { Progress } from './jobs.ts';
import { liveId } from './find-report.ts';
import { momentName } from '../cycle/texts-of.ts';

const texts = reportTexts.page;

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Asks how far it is, and goes on when it is done; without it the reader uses the link. */
const follow = `const bar=document.querySelector('progress'),said=document.querySelector('[role=status]');
const look=async()=>{const a=await fetch(bar.dataset.at);if(!a.ok)return location.reload();const p=await a.json();if(p.state!=='bezig')return location.reload();bar.max=p.total;bar.value=p.done;said.textContent=p.words;setTimeout(look,700)};
setTimeout(look,700)`;

/** For the policy of these pages (CSP). */
export const styleHash = hashOf(style);
export const scriptHash = hashOf(follow);

export const addressOf = (id: string, form: AskedForm, kind: ReportKind): string =>
  `/rapporten/${id}${form === 'html' ? '' : `.${form}`}${form === 'zip' ? '' : `?versie=${kind}`}`;

export const reportName = (id: string): string => {
  if (id === liveId) return texts.live;
  // One by its hash says in its report of which moment it is.
  const moment = momentName(id);
  return moment === null ? texts.byHash(id.slice(0, 12)) : reportTitle(moment);
};

/** After the charts the file is written, which takes long in a PDF: without a word it seems to stand still. */
export const progressWords = ({ done, total, waiting }: Progress): string =>
  waiting ? texts.waiting : `${texts.step(done, total)}${total > 1 && done === total - 1 ? ` ${texts.lastStep}` : ''}`;

const link = (href: string, text: string) => `<a href="${escape(href)}">${escape(text)}</a>`;

const home = `<nav aria-label="${texts.list}"><ul><li>${link('/', texts.home)}</li><li>${link('/rapporten', texts.list)}</li></ul></nav>`;

/** The page while a report is made. */
export const progressPage = (id: string, form: AskedForm, kind: ReportKind, progress: Progress): string => {
  const [making, takes] = form === 'zip' ? [texts.packageMaking, texts.packageMinute] : [texts.making, texts.seconds];
  const at = `/v1/reports/${id}.${form}/progress?versie=${kind}`;
  return documentHtml(
    making,
    `<header>${home}</header><main><h1>${making}</h1><p>${escape(reportName(id))}</p>
<p><label for="voortgang">${takes}</label></p>
<progress id="voortgang" max="${progress.total}" value="${progress.done}" data-at="${escape(at)}"></progress>
<p role="status">${escape(progressWords(progress))}</p>
<p>${texts.noScript} ${link(addressOf(id, form, kind), texts.again)}</p></main>`,
    { after: `<script>${follow}</script>` },
  );
};

/** The page of a report that could not be made, with what to do. */
export const failedPage = (id: string, why: string): string =>
  documentHtml(
    texts.failed,
    `<header>${home}</header><main><h1>${texts.failed}</h1><p>${escape(reportName(id))}</p><p>${escape(why)}</p></main>`,
  );

const formLinks = (id: string, kind: ReportKind) =>
  reportForms
    .map((form) => link(addressOf(id, form, kind), `${reportTexts.kinds[kind]}: ${reportTexts.forms[form]}`))
    .map((one) => `<li>${one}</li>`)
    .join('');

/** Which reports there are, each in its versions and forms. */
export const listPage = (ids: readonly string[], kinds: readonly ReportKind[]): string => {
  const sections = ids.map(
    (id) =>
      `<section><h2>${escape(reportName(id))}</h2>${kinds.map((kind) => `<h3>${reportTexts.kinds[kind]}</h3><ul>${formLinks(id, kind)}</ul>`).join('')}${id === liveId ? '' : `<h3>${texts.package}</h3><p>${texts.packageWhat}</p><ul><li>${link(addressOf(id, 'zip', 'inwoners'), texts.packageLink)}</li></ul>`}</section>`,
  );
  return documentHtml(
    texts.list,
    `<header>${home}</header><main><h1>${texts.list}</h1><p>${texts.intro}</p>${sections.length === 0 ? `<p>${texts.nothing}</p>` : sections.join('')}</main>`,
  );
};

import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { answersOf } from './api/answers.ts';
import { pageDataId, takenOver, waitingId, type PageData, type View } from './page-data.ts';
import { PageTree } from './page-tree.tsx';
import { openBeforePrint } from './print.ts';
import '@utrecht/root-css/dist/index.css';
import '@utrecht/document-css/dist/index.css';
import '@utrecht/page-header-css/dist/index.css';
import '@utrecht/page-footer-css/dist/index.css';
import '@utrecht/nav-list-css/dist/index.css';
import '@utrecht/skip-link-css/dist/index.css';
import '@utrecht/breadcrumb-nav-css/dist/index.css';
import '@utrecht/heading-1-css/dist/index.css';
import '@utrecht/heading-2-css/dist/index.css';
import '@utrecht/heading-3-css/dist/index.css';
import '@utrecht/paragraph-css/dist/index.css';
import '@utrecht/link-css/dist/index.css';
import '@utrecht/button-css/dist/index.css';
import '@utrecht/form-label-css/dist/index.css';
import '@utrecht/select-css/dist/index.css';
import '@utrecht/table-css/dist/index.css';
import '@utrecht/alert-css/dist/index.css';
import '@utrecht/data-badge-css/dist/index.css';
import './styles/tokens.css';
import './styles/utrecht-tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/panels.css';
import './styles/labels.css';
import './styles/verdicts.css';
import './styles/overview.css';
import './styles/goal-lines.css';
import './styles/budget.css';
import './styles/latest.css';
import './styles/pickers.css';
import './styles/figures.css';
import './styles/legend.css';
import './styles/tables.css';
import './styles/sheets.css';
import './styles/search.css';
import './styles/writing.css';
import './styles/terms.css';
import './styles/account.css';
import './styles/uploads.css';
import './styles/print.css';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

const taken = (): void => {
  performance.mark(takenOver);
  // From now on each part tells of its own choices.
  const waiting = document.getElementById(waitingId);
  if (waiting?.contains(document.activeElement)) document.querySelector('main')?.focus({ preventScroll: true });
  waiting?.remove();
  delete document.documentElement.dataset['gekozen'];
};

/** Takes over the page that the server sent, with the answers that came along. */
export const takeOver = async (view: View): Promise<void> => {
  // Written by our own server (server/document.ts).
  const { place, answers } = JSON.parse(element(pageDataId).textContent) as PageData;
  openBeforePrint();
  await new Promise((resolve) => setTimeout(resolve));
  // In small pieces, so that the page can be read and scrolled meanwhile; what the reader uses first comes first.
  startTransition(() => {
    hydrateRoot(element('root'), <PageTree answers={answersOf(answers)} place={place} view={view} onTaken={taken} />);
  });
};

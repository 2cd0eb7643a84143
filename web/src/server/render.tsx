import { renderToString } from 'react-dom/server';
import type { RenderPage, SentAnswer } from 'server/pages/page-renderer.ts';
import { startAnswers, type Answers } from '../api/answers.ts';
import { DrawContext } from '../charts/draw-context.ts';
import { drawChart } from '../charts/draw-svg.ts';
import { PageTree } from '../page-tree.tsx';
import { documentOf, styleHash } from './document.ts';
import { elsewhere, routes } from './routes.tsx';

/** A page asks at most so many times for what depends on an answer before it. */
const rounds = 6;

/** Answers that note what a page looks for and does not find; nothing is asked while it is drawn. */
const listeningAnswers = (sent: Readonly<Record<string, SentAnswer>>): { answers: Answers; missed: Set<string> } => {
  const answers = startAnswers(sent);
  const missed = new Set<string>();
  const known = (address: string) => {
    const found = answers.known(address);
    if (found === undefined) missed.add(address);
    return found;
  };
  return { answers: { ...answers, known }, missed };
};

const statusOf = (entry: string, sent: Readonly<Record<string, SentAnswer>>): number => {
  const failed = Object.values(sent).flatMap((answer) => ('body' in answer ? [] : answer.status));
  return failed[0] ?? (entry === 'not-found' ? 404 : 200);
};

/** The page at a path, with what its address says. */
const pageAt = (path: string) => {
  for (const { pattern, ...page } of routes) {
    const found = new URLPattern({ pathname: `${pattern}{/}?` }).exec({ pathname: path });
    if (found === null) continue;
    const named = Object.entries(found.pathname.groups);
    return {
      ...page,
      params: Object.fromEntries(named.map(([name, value]) => [name, decodeURIComponent(value ?? '')])),
    };
  }
  return { ...elsewhere, params: {} };
};

/** A page as HTML, made by the components that the browser takes it over with. */
export const render: RenderPage = ({ address, ask, today }) => {
  const [path = '/', ...rest] = address.split('?');
  const search = rest.length === 0 ? '' : `?${rest.join('?')}`;
  const { entry, view, params } = pageAt(path);
  const place = { path, search, params, today };
  const sent: Record<string, SentAnswer> = {};
  let answers = listeningAnswers(sent);
  const page = () => <PageTree answers={answers.answers} place={place} view={view} />;
  for (let round = 0; round < rounds; round += 1) {
    renderToString(page());
    if (answers.missed.size === 0) break;
    for (const missed of answers.missed) sent[missed] = ask(missed);
    answers = listeningAnswers(sent);
  }
  const html = renderToString(<DrawContext value={drawChart}>{page()}</DrawContext>);
  return {
    status: statusOf(entry, sent),
    styleHash,
    html: documentOf(entry, html, { place, answers: sent }),
  };
};

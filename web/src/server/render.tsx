import type { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import type { Ask, RenderPage, SentAnswer } from 'server/pages/page-renderer.ts';
import { holdAnswer } from '../api/hold-answer.ts';
import { newClient } from '../api/new-client.ts';
import { DrawContext } from '../charts/draw-context.ts';
import { drawChart } from '../charts/draw-svg.ts';
import { PageTree } from '../page-tree.tsx';
import { documentOf } from './document.ts';
import { routes } from './routes.ts';

/** A page asks at most so many times for what depends on an answer before it. */
const rounds = 6;

/** Answers what the page has asked and not heard yet; false when there was nothing. */
const answerQuestions = (client: QueryClient, ask: Ask, answers: Map<string, SentAnswer>): boolean => {
  const open = client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === 'pending');
  for (const { queryKey } of open) {
    const address = String(queryKey[0]);
    const answer = ask(address);
    answers.set(address, answer);
    holdAnswer(client, address, answer);
  }
  return open.length > 0;
};

const statusOf = (entry: string, answers: ReadonlyMap<string, SentAnswer>): number => {
  const failed = [...answers.values()].flatMap((answer) => ('body' in answer ? [] : answer.status));
  return failed[0] ?? (entry === 'not-found' ? 404 : 200);
};

const isAt = (pathname: string, pattern: string | undefined): boolean =>
  pattern === undefined || new URLPattern({ pathname: `${pattern}{/}?` }).test({ pathname });

const pageAt = (pathname: string) => {
  const found = routes.find((one) => one.routes.some(({ path }) => isAt(pathname, path)));
  if (found === undefined) throw new Error('no page for every other address');
  return found;
};

/** A page as HTML, made by the components that the browser takes it over with. */
export const render: RenderPage = ({ address, ask, today }) => {
  const [path = '/'] = address.split('?');
  const found = pageAt(path);
  const client = newClient();
  const answers = new Map<string, SentAnswer>();
  const page = <PageTree client={client} routes={found.routes} today={today} address={address} />;
  for (let round = 0; round < rounds; round += 1) {
    renderToString(page);
    if (!answerQuestions(client, ask, answers)) break;
  }
  const html = renderToString(<DrawContext value={drawChart}>{page}</DrawContext>);
  client.clear();
  return {
    status: statusOf(found.entry, answers),
    html: documentOf(found.entry, html, { today, answers: Object.fromEntries(answers) }),
  };
};

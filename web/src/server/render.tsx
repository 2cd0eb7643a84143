import { renderToString } from 'react-dom/server';
import type { RenderPage, SentAnswer } from 'server/pages/page-renderer.ts';
import { missedBy, queryClient } from '../api/query-client.ts';
import { DrawContext } from '../charts/draw-context.ts';
import { drawChart } from '../charts/draw-svg.ts';
import { PageTree } from '../page-tree.tsx';
import { documentOf, styleHash } from './document.ts';
import { elsewhere, routes } from './routes.tsx';

/** A page asks at most so many times for what depends on an answer before it. */
const rounds = 6;

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
  let client = queryClient(sent);
  const page = () => <PageTree client={client} place={place} view={view} />;
  for (let round = 0; round < rounds; round += 1) {
    renderToString(page());
    const missed = missedBy(client);
    if (missed.length === 0) break;
    for (const wanted of missed) sent[wanted] = ask(wanted);
    client = queryClient(sent);
  }
  const html = renderToString(<DrawContext value={drawChart}>{page()}</DrawContext>);
  return {
    status: statusOf(entry, sent),
    styleHash,
    html: documentOf(entry, html, { place, answers: sent }),
  };
};

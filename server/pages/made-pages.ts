import { makeAnswer, type Answer } from '../answers/answer.ts';
import type { Route } from '../answers/route.ts';
import type { Generation } from '../generation/generation.ts';
import { pagePolicy } from '../headers.ts';
import type { Ask, RenderPage } from './page-renderer.ts';

/** The pages that are kept: all plain addresses of a municipality, and some with choices in them. */
const kept = 400;

export type MadePage = { status: number; answer: Answer };

/**
 * Pages as bytes, plain and compressed, made when they are first asked for and kept as long as the generation and the day
 * last. Not all beforehand: that would take seconds of every start and every swap, for pages of which few are looked at.
 */
export function madePages(render: RenderPage, routes: readonly Route[]) {
  let pages = new Map<string, Promise<MadePage>>();
  let of: { generation: Generation | null; today: string } = { generation: null, today: '' };

  return (address: string, generation: Generation | null, why: string): Promise<MadePage> => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    if (of.generation !== generation || of.today !== today) {
      pages = new Map();
      of = { generation, today };
    }
    const known = pages.get(address);
    if (known !== undefined) return known;
    const made = make(render, { address, ask: askOf(generation, routes, why), today }, generation);
    const [oldest] = pages.keys();
    if (pages.size >= kept && oldest !== undefined) pages.delete(oldest);
    pages.set(address, made);
    return made;
  };
}

async function make(
  render: RenderPage,
  page: Parameters<RenderPage>[0],
  generation: Generation | null,
): Promise<MadePage> {
  const { status, html, styleHash } = render(page);
  const answer = await makeAnswer(html, {
    type: 'text/html; charset=utf-8',
    cacheControl: 'no-cache',
    generation: generation?.release.generation ?? 'geen',
    often: true,
    headers: { 'content-security-policy': pagePolicy(styleHash) },
  });
  return { status, answer };
}

/** Answers from the release itself: a page is made of one generation, and the server asks itself nothing over HTTP. */
function askOf(generation: Generation | null, routes: readonly Route[], why: string): Ask {
  return (address) => {
    if (generation === null) return { status: 503, detail: why };
    const url = new URL(address, 'http://localhost');
    try {
      for (const route of routes) {
        const body = route.answer(generation.release, url);
        if (body !== undefined) return { body };
      }
    } catch (error) {
      if (error instanceof Error && 'forReader' in error && 'statusCode' in error)
        return { status: Number(error.statusCode), detail: error.message };
      throw error;
    }
    throw new Error(`no route for ${address}`);
  };
}

import { makeAnswer, type Answer } from '../answers/answer.ts';
import type { Route } from '../answers/route.ts';
import type { Generation } from '../generation/generation.ts';
import { pagePolicy } from '../headers.ts';
import { askOf } from './ask-of.ts';
import type { Renderer } from './page-renderer.ts';
import { today } from './today.ts';

/** The pages that are kept: all plain addresses of a municipality, and some with choices in them. */
const kept = 400;

/** `embedders`: the sites that may show a figure in a frame. */
type Options = { routes: readonly Route[]; embedders: readonly string[]; theme: string | null };

export type MadePage = { status: number; answer: Answer };

/**
 * Pages as bytes, plain and compressed, made when they are first asked for and kept as long as the generation and the day
 * last. Not all beforehand: that would take seconds of every start and every swap, for pages of which few are looked at.
 */
export function madePages({ render, plainAddress }: Renderer, { routes, embedders, theme }: Options) {
  let pages = new Map<string, Promise<MadePage>>();
  let of: { generation: Generation | null; today: string } = { generation: null, today: '' };

  return (asked: string, generation: Generation | null, why: string): Promise<MadePage> => {
    const address = plainAddress(asked);
    const day = today();
    if (of.generation !== generation || of.today !== day) {
      pages = new Map();
      of = { generation, today: day };
    }
    const known = pages.get(address);
    if (known !== undefined) return known;
    const made = make(
      render,
      { address, ask: askOf(generation, routes, why), today: day, embedders, theme },
      generation,
    );
    const [oldest] = pages.keys();
    if (pages.size >= kept && oldest !== undefined) pages.delete(oldest);
    pages.set(address, made);
    return made;
  };
}

const isForFrames = (address: string) => address.startsWith('/insluiten/');

async function make(
  render: Renderer['render'],
  page: Parameters<Renderer['render']>[0],
  generation: Generation | null,
): Promise<MadePage> {
  const { status, html, styleHash, scriptHash } = render(page);
  const answer = await makeAnswer(html, {
    type: 'text/html; charset=utf-8',
    cacheControl: 'no-cache',
    generation: generation?.release.generation ?? 'geen',
    often: true,
    headers: {
      'content-security-policy': pagePolicy({
        styleHash,
        scriptHash,
        embedders: isForFrames(page.address) ? page.embedders : [],
      }),
    },
  });
  return { status, answer };
}

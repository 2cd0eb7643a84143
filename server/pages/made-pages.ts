import { makeAnswer, type Answer } from '../answers/answer.ts';
import type { Route } from '../answers/route.ts';
import type { Adopted } from '../cycle/adopted.ts';
import type { Generation } from '../generation/generation.ts';
import { pagePolicy } from '../headers.ts';
import { askOf } from './ask-of.ts';
import { listen, soundsSame, type Heard } from './listen.ts';
import type { PageMaker } from './page-maker.ts';
import { today } from './today.ts';

/** The pages that are kept: all plain addresses of a municipality, and some with choices in them. */
const kept = 400;
/** Of a next generation so many are made before it comes into force: those that were asked last. */
const madeBefore = 25;

/** `embedders`: the sites that may show a figure in a frame. */
type Options = { routes: readonly Route[]; embedders: readonly string[]; theme: string | null };

export type MadePage = { status: number; answer: Answer };

type Made = MadePage & { heard: Heard };
/** `adopted` is what people had written when the page was last looked at; null without figures. */
type Known = { adopted: Adopted | null; made: Promise<Made> };
type PagesOfDay = { day: string; pages: Map<string, Known> };

/**
 * Pages as bytes, plain and compressed, made when they are first asked for and kept as long as the release and the day last; one that
 * shows what people write also no longer than it is told the same. Not all beforehand: that would take seconds of every start and
 * every swap, for pages of which few are looked at. Who reads questions without an answer has pages of his own.
 */
export function madePages({ render, plainAddress }: PageMaker, { routes, embedders, theme }: Options) {
  const released = { forAll: new WeakMap<object, PagesOfDay>(), withOpenQuestions: new WeakMap<object, PagesOfDay>() };
  const nothing = {};

  const pagesOf = (generation: Generation | null): PagesOfDay => {
    const [release, day] = [generation?.release ?? nothing, today()];
    const kinds = generation?.adopted.withOpenQuestions === true ? released.withOpenQuestions : released.forAll;
    const found = kinds.get(release);
    if (found?.day === day) return found;
    const begun = { day, pages: new Map<string, Known>() };
    kinds.set(release, begun);
    return begun;
  };

  const make = async (address: string, day: string, generation: Generation | null, why: string): Promise<Made> => {
    const { ask, heard } = listen(askOf(generation, routes, why), routes);
    const page = { address, ask, today: day, embedders, theme };
    const { status, html, styleHash, scriptHashes } = await render(page);
    const answer = await makeAnswer(html, {
      type: 'text/html; charset=utf-8',
      cacheControl: 'no-cache',
      generation: generation?.release.generation ?? 'geen',
      often: true,
      headers: {
        'content-security-policy': pagePolicy({
          styleHash,
          scriptHashes,
          embedders: isForFrames(address) ? embedders : [],
        }),
      },
    });
    return { status, answer, heard };
  };

  /** Whether a page is that of now: of what people have written now, or told the same as one made now would be. */
  const stillHolds = async (known: Known, generation: Generation | null, why: string): Promise<boolean> => {
    const adopted = generation?.adopted ?? null;
    if (known.adopted === adopted) return true;
    const made = await known.made.catch(() => null);
    if (made === null || !soundsSame(made.heard, askOf(generation, routes, why))) return false;
    known.adopted = adopted;
    return true;
  };

  const pageAt = async (asked: string, generation: Generation | null, why: string): Promise<MadePage> => {
    const address = plainAddress(asked);
    const { day, pages } = pagesOf(generation);
    const adopted = generation?.adopted ?? null;
    const found = pages.get(address);
    const holds = found !== undefined && (await stillHolds(found, generation, why));
    // Who asked for the same page meanwhile may have begun it.
    const newest = pages.get(address);
    const isBegun = newest !== undefined && newest.adopted === adopted;
    const known =
      holds && found !== undefined ? found : isBegun ? newest : { adopted, made: make(address, day, generation, why) };
    // The one that was asked last stands last.
    pages.delete(address);
    const [oldest] = pages.keys();
    if (pages.size >= kept && oldest !== undefined) pages.delete(oldest);
    pages.set(address, known);
    return known.made;
  };

  return {
    pageAt,
    /** Makes the pages that were asked last of the generation in force, of the one that follows it. */
    async makeBefore(now: Generation, next: Generation): Promise<void> {
      for (const address of [...pagesOf(now).pages.keys()].slice(-madeBefore)) await pageAt(address, next, '');
    },
  };
}

/** Whether what stands at an address may be shown in a frame of another site. */
export const isForFrames = (address: string) => address.startsWith('/insluiten/');

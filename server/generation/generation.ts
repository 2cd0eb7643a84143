import type { Release } from 'indicators/release/schema.ts';
import { makeAnswer, type Answer } from '../answers/answer.ts';
import type { Route } from '../answers/route.ts';
import { nothingAdopted, type Adopted } from '../cycle/adopted.ts';

/** A release that is served, with the bytes of its common answers by address, and what people wrote for everybody to read. */
export type Generation = { release: Release; ready: ReadonlyMap<string, Answer>; adopted: Adopted };

/** Makes the bytes of every common answer of a release. */
export async function prepareGeneration(
  release: Release,
  routes: readonly Route[],
  adopted: Adopted = nothingAdopted,
): Promise<Generation> {
  const options = {
    type: 'application/json; charset=utf-8',
    cacheControl: 'no-cache',
    generation: release.generation,
    often: true,
  };
  const ready = new Map<string, Answer>();
  for (const route of routes) {
    for (const [url, body] of route.ready(release)) ready.set(url, await makeAnswer(JSON.stringify(body), options));
  }
  return { release, ready, adopted };
}

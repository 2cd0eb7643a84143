import type { Route } from '../answers/route.ts';
import type { Generation } from '../generation/generation.ts';
import type { Ask } from './page-renderer.ts';

/** Answers from the release itself: a page is made of one generation, and the server asks itself nothing over HTTP. */
export function askOf(generation: Generation | null, routes: readonly Route[], why: string): Ask {
  return (address) => {
    if (generation === null) return { status: 503, detail: why };
    const url = new URL(address, 'http://localhost');
    try {
      for (const route of routes) {
        const body = route.answer(generation, url);
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

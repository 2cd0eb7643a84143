import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An answer of the API as it goes along with a page: what was found, or the words for why not. */
export type SentAnswer = { body: unknown } | { status: number; detail: string };

/** Asks within the process what a browser would ask at that address. */
export type Ask = (address: string) => SentAnswer;

/** `styleHash`: of the style rules that stand in the page, as CSP writes it. */
export type RenderedPage = { status: number; html: string; styleHash?: string };

/** Makes a page: pure, so that the same address, answers and day give the same bytes. */
export type RenderPage = (page: { address: string; ask: Ask; today: string }) => RenderedPage;

/**
 * Loads what makes the pages from the folder of the built web; null when nothing was built.
 * The built file is named by its place and not imported by name: the server knows nothing of the web but this type.
 */
export async function loadRenderer(folder: string): Promise<RenderPage | null> {
  const file = join(folder, 'server', 'render.js');
  if (!existsSync(file)) return null;
  const built: unknown = await import(pathToFileURL(file).href);
  if (!isRenderer(built)) throw new Error(`${file} heeft geen 'render'. Bouw de website opnieuw: npm start`);
  return built.render;
}

const isRenderer = (built: unknown): built is { render: RenderPage } =>
  typeof built === 'object' && built !== null && 'render' in built && typeof built.render === 'function';

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FigureData, FigureTable } from '../figures/figure-data.ts';

/** An answer of the API as it goes along with a page: what was found, or the words for why not. */
export type SentAnswer = { body: unknown } | { status: number; detail: string };

/** Asks within the process what a browser would ask at that address. */
export type Ask = (address: string) => SentAnswer;

/** Hashes of the style rules and of the scripts that stand in the page, as CSP writes them. */
export type RenderedPage = {
  status: number;
  html: string;
  styleHash?: string;
  scriptHashes?: readonly string[];
  /** The tables of its figures by their addresses, of a page that goes along on disk. */
  tables?: ReadonlyMap<string, FigureTable>;
};

/** A frozen moment in place of now: where its pages stand, and which one it is. */
export type ShownMoment = {
  base: string;
  id: string;
  year: number;
  moment: string;
  hash: string;
  frozenAt: string;
  /** One that was frozen after it took its place. */
  superseded: boolean;
  /** Where its pages are files in a package, without a server: the address of the dashboard where that is known. */
  disk?: { dashboard: string | null };
};

type Asked = { address: string; ask: Ask; today: string; moment?: ShownMoment };

/**
 * Makes a page: pure, so that the same address, answers and day give the same bytes. `embedders` are the sites that may
 * show a figure in a frame, `theme` is the address of the style rules of a municipality.
 */
export type RenderPage = (page: Asked & { embedders: readonly string[]; theme: string | null }) => RenderedPage;

/** A value in an address that can never be chosen there, and what can. */
export type ChoiceFault = { name: string; value: string; choices: readonly string[] };

/** Makes the data of one figure; null, with the status that says why, when it is not there; with 400 all that is wrong in its address. */
export type RenderFigure = (figure: Asked) => {
  status: number;
  figure: FigureData | null;
  faults: readonly ChoiceFault[];
};

/** The one address of what stands at an address: without what is no choice, such as what a newsletter adds to it. */
export type PlainAddress = (address: string) => string;

/** What the built web makes. `diskFiles` stand beside pages on disk, by their addresses: style rules and the script of search. */
export type Renderer = {
  render: RenderPage;
  renderFigure: RenderFigure;
  plainAddress: PlainAddress;
  diskFiles?: () => Readonly<Record<string, string>>;
};

/**
 * Loads what makes the pages from the folder of the built web; null when nothing was built.
 * The built file is named by its place and not imported by name: the server knows nothing of the web but this type.
 */
export async function loadRenderer(folder: string): Promise<Renderer | null> {
  const file = join(folder, 'server', 'render.js');
  if (!existsSync(file)) return null;
  const built: unknown = await import(pathToFileURL(file).href);
  if (!isRenderer(built)) throw new Error(`${file} heeft geen 'render'. Bouw de website opnieuw: npm start`);
  return built;
}

const isRenderer = (built: unknown): built is Renderer =>
  typeof built === 'object' &&
  built !== null &&
  'render' in built &&
  typeof built.render === 'function' &&
  'renderFigure' in built &&
  typeof built.renderFigure === 'function' &&
  'plainAddress' in built &&
  typeof built.plainAddress === 'function';

import type { Plugin } from 'vite';
import { filledTokens } from './fill-tokens.ts';

const drawnBySent = /import\.meta\.env\.SSR \? (\w+) : null/g;

/**
 * In the browser, leaves out the import of what only the server draws (src/components/as-sent.tsx): the build then sees
 * that it is fetched late, if ever.
 */
const withoutSentParts: Plugin = {
  name: 'without-sent-parts',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\.tsx$/, code: 'import.meta.env.SSR' },
    handler: (code) =>
      [...code.matchAll(drawnBySent)].reduce(
        (left, [whole, name = '']) =>
          left.replace(whole, 'null').replace(new RegExp(String.raw`^import \{ ${name} \} from .*;$`, 'm'), ''),
        code,
      ),
  },
};

/** Fetches what is late as it is: style rules stand in the page, and what a late part needs is there already. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  resolveId: { filter: { id: /preload-helper/ }, handler: (id) => id },
  load: {
    filter: { id: /preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** What ECharts does to every option beside reading options of older versions. */
const seriesAsList = 'export default (option) => { option.series = [option.series ?? []].flat(); };';

/** In place of files of ECharts that do nothing for our charts: those names that its core asks of them. */
const unused: Readonly<Record<string, string>> = {
  // What it brings for options and events of older versions.
  'preprocessor/backwardCompat': seriesAsList,
  'legacy/dataSelectAction':
    'export const handleLegacySelectEvents = () => {}, createLegacyDataSelectAction = () => {};',
  // Chinese words: ours are Dutch.
  'i18n/langZH': 'export default {};',
  // Colours for dark: ours are tokens. A sign that it loads: a chart is drawn already.
  'theme/dark': 'export default {};',
  'loading/default': 'export default () => {};',
  // Hatched areas, and data that it reworks itself: what we draw is worked out before.
  'visual/decal': 'export const decalVisualStageHandler = { overallReset() {} };',
  'data/helper/transform': 'export const registerExternalTransform = () => {}, applyDataTransform = () => [];',
};

const nameIn = /echarts.lib.(.+)\.js$/;

/** In the browser, leaves out what ECharts brings that no option of ours asks for. */
const withoutUnused: Plugin = {
  name: 'without-unused',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: nameIn },
    handler: (id) => unused[nameIn.exec(id)?.[1]?.replaceAll('\\', '/') ?? ''] ?? null,
  },
};

export const buildPlugins = [withoutSentParts, plainImports, withoutUnused, filledTokens];

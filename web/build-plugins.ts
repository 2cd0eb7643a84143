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

/** In the browser, leaves out what ECharts brings for options of older versions, and its Chinese words: ours are of now, and Dutch. */
const withoutOldOptions: Plugin = {
  name: 'without-old-options',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /echarts.lib.(?:preprocessor.backwardCompat|i18n.langZH)\.js$/ },
    handler: (id) => (id.includes('langZH') ? 'export default {};' : seriesAsList),
  },
};

export const buildPlugins = [withoutSentParts, plainImports, withoutOldOptions, filledTokens];

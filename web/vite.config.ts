import { readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildPlugins } from './build-plugins.ts';
import { purgeStyle } from './purge-style.ts';

const entries = `${import.meta.dirname}/src/entries`;

type ModuleInfo = { importers: readonly string[] } | null;

/** The kinds of pages that need a module from the start, so not what is fetched late. */
const entriesOf = (
  id: string,
  infoOf: (id: string) => ModuleInfo,
  found = new Set<string>(),
  seen = new Set<string>(),
) => {
  if (seen.has(id)) return found;
  seen.add(id);
  if (id.startsWith(entries)) found.add(id);
  for (const importer of infoOf(id)?.importers ?? []) entriesOf(importer, infoOf, found, seen);
  return found;
};

/** Three builds: what the browser gets, one script per kind of page; the script of search in a page from disk; and what the server makes the pages with. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), ...buildPlugins],
  build: { target: 'es2022' },
  worker: { format: 'es' },
  css: { postcss: { plugins: [purgeStyle(`${import.meta.dirname}/src`)] } },
  builder: {
    buildApp: async (builder) => {
      const { client, disk, ssr } = builder.environments;
      if (client) await builder.build(client);
      if (disk) await builder.build(disk);
      if (ssr) await builder.build(ssr);
    },
  },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        // The server names what a page needs (src/server/document.ts).
        modulePreload: false,
        // ECharts is one lazily loaded chunk of known size (see bench/bundle.ts).
        chunkSizeWarningLimit: 700,
        rolldownOptions: {
          // What several kinds of pages use is one file: fewer to fetch, and better compressed, than one per part.
          output: {
            codeSplitting: {
              groups: [
                // What fetches a late part, what hears a choice and the names in a page belong to no page: in 'shared' they
                // would bring React into the start script, which then could not tell that React did not come.
                {
                  name: 'at-start',
                  test: /preload-helper|page-data\.ts|filters.(?:change-address|choices-form|choices)\.ts/,
                },
                { name: 'react', test: /node_modules.(react|react-dom|scheduler)./ },
                { name: (id, graph) => (entriesOf(id, (one) => graph.getModuleInfo(one)).size >= 6 ? 'shared' : null) },
              ],
            },
          },
          input: [
            `${import.meta.dirname}/src/start/start.ts`,
            ...readdirSync(entries).map((entry) => `${entries}/${entry}`),
          ],
        },
      },
    },
    disk: {
      consumer: 'client',
      build: {
        outDir: 'dist/disk',
        copyPublicDir: false,
        modulePreload: false,
        rolldownOptions: {
          input: `${import.meta.dirname}/src/disk/search-script.ts`,
          // No module: a browser loads none from disk.
          output: { format: 'iife', entryFileNames: 'zoeken.js' },
        },
      },
    },
    ssr: {
      // Files that need no packages beside them, with the React of production whatever NODE_ENV says.
      // The second is for the process that answers readers: it holds none of what draws.
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/server',
        copyPublicDir: false,
        rolldownOptions: {
          input: {
            render: `${import.meta.dirname}/src/server/render.tsx`,
            'plain-address': `${import.meta.dirname}/src/server/plain-address.ts`,
          },
        },
      },
    },
  },
});

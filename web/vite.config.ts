import { readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { purgeStyle } from './purge-style.ts';

const entries = `${import.meta.dirname}/src/entries`;

/** Two builds: what the browser gets, one script per kind of page, and then what the server makes the pages with. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { target: 'es2022' },
  worker: { format: 'es' },
  css: { postcss: { plugins: [purgeStyle(`${import.meta.dirname}/src`)] } },
  builder: {
    buildApp: async (builder) => {
      const { client, ssr } = builder.environments;
      if (client) await builder.build(client);
      if (ssr) await builder.build(ssr);
    },
  },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        modulePreload: { polyfill: false },
        // ECharts is one lazily loaded chunk of known size (see bench/bundle.ts).
        chunkSizeWarningLimit: 700,
        rolldownOptions: {
          // What several kinds of pages use is one file: fewer to fetch, and better compressed, than one per part.
          output: {
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules.(react|react-dom|scheduler)./ },
                { name: 'shared', minShareCount: 3 },
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
    ssr: {
      // One file that needs no packages beside it, with the React of production whatever NODE_ENV says.
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/server',
        copyPublicDir: false,
        rolldownOptions: { input: `${import.meta.dirname}/src/server/render.tsx` },
      },
    },
  },
});

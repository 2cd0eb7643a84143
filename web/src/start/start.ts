import { hearChoices } from '../filters/hear-choices.ts';
import ReadLocale from './read-locale.ts?worker';

/**
 * The first script of every page. What the server sent is complete, so it is shown first; taking it over waits for that
 * frame, and for what the browser must read of Dutch numbers: some 50 ms of work at the first question, here on another
 * thread (read-locale.ts).
 */
const shown = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
});

/** Asks for scripts at once that are run one by one. */
const fetchEarly = (files: readonly string[]): void => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    document.head.append(link);
  }
};

const nextTask = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });

const localeRead = () =>
  new Promise<void>((resolve) => {
    const reader = new ReadLocale();
    const done = () => {
      reader.terminate();
      resolve();
    };
    reader.addEventListener('message', done);
    // Without that thread the page itself asks: later, but nothing is lost.
    reader.addEventListener('error', done);
  });

hearChoices();

// Written by our own server (server/document.ts): the files in the order in which they need each other.
const { dataset } = document.querySelector<HTMLScriptElement>('script[data-files]') ?? document.body;
const files = (dataset['files'] ?? '').split(' ');
await shown;
// Asked before that frame they would be read beside it, and the reader would see the page some 70 ms later.
fetchEarly(files);
await localeRead();
// One by one, each in a task of its own, so that the page answers in between.
for (const file of files) {
  await import(/* @vite-ignore */ file);
  await nextTask();
}

// A cookie that says no more than that: a page of who is not signed in asks nothing.
if (/(?:^|; )(?:__Host-)?aangemeld=ja/.test(document.cookie)) await import('./fill-account.ts');

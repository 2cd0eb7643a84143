import { hearChoices } from '../filters/hear-choices.ts';
import { pageEndId, scriptFailed } from '../page-data.ts';
import ReadLocale from './read-locale.ts?worker';

const nextTask = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });

/** Milliseconds after which the page no longer waits for the other thread. */
const patience = 1000;

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
    setTimeout(done, patience);
  });

/**
 * The first script of a page, once the page has been seen (server/early-script.ts). What the browser must read of Dutch
 * numbers is some 50 ms of work at the first question, so it is asked here on another thread (read-locale.ts).
 */
hearChoices();

// Written by our own server (server/document.ts): the files in the order in which they need each other.
const files = (document.getElementById(pageEndId)?.dataset['files'] ?? '').split(' ');
await localeRead();
try {
  // One by one, each in a task of its own, so that the page answers in between.
  for (const file of files) {
    await import(/* @vite-ignore */ file);
    await nextTask();
  }
} catch (error) {
  // A browser remembers that a file did not come, so only the page asked anew can mend it.
  window.dispatchEvent(new Event(scriptFailed));
  throw error;
} finally {
  // A cookie that says no more than that: a page of who is not signed in asks nothing.
  if (/(?:^|; )(?:__Host-)?aangemeld=ja/.test(document.cookie)) await import('./fill-account.ts');
}

import ReadLocale from './read-locale.ts?worker';

/**
 * The first script of every page. What the server sent is complete, so it is shown first; taking it over waits for that
 * frame, and for what the browser must read of Dutch numbers: some 50 ms of work at the first question, here on another
 * thread (read-locale.ts).
 */
const shown = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
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

const entry = document.querySelector<HTMLScriptElement>('script[data-page]')?.dataset['page'];
if (entry === undefined) throw new Error('the page does not name its script');
await shown;
await localeRead();
await import(/* @vite-ignore */ entry);

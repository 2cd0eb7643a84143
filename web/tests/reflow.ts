import type { Page } from 'playwright-core';

/** Whether the page itself scrolls sideways, and which of its parts do so and are out of reach of the keyboard (1.4.10). */
export const scrollsSideways = (page: Page): Promise<{ page: boolean; withoutKeyboard: string[] }> =>
  page.evaluate(() => ({
    page: document.documentElement.scrollWidth > window.innerWidth,
    withoutKeyboard: [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1)
      .filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowX))
      .filter((part) => part.tabIndex < 0)
      .map((part) => `${part.tagName} ${part.className}`),
  }));

/** Sets letters, words, lines and paragraphs as far apart as a reader may (1.4.12). */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });

/** The texts of which a part is hidden by the box around them; those for the ear alone are not meant to be seen. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((part) => part.checkVisibility() && part.closest('.visually-hidden, .chart') === null)
      .filter((part) => /hidden|clip/.test(getComputedStyle(part).overflow))
      .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
      .map((part) => `${part.tagName} ${part.textContent?.trim().slice(0, 40)}`),
  );

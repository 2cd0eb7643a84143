import type { Found } from 'server/contract.ts';
import { findIn, type Entry } from 'server/search/find-in.ts';
import { searchTexts as texts } from '../texts/search.ts';

declare global {
  /** Written beside the pages (server/council-package/search-words.ts): a page from disk may fetch nothing. */
  var zoekwoorden: readonly Entry[];
}

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
};

const linkTo = ({ title, href }: Found): HTMLElement => {
  const link = element('a', 'utrecht-link results__title', title);
  link.setAttribute('href', href);
  return link;
};

const itemOf = (found: Found): HTMLElement =>
  element('li', 'panel', linkTo(found), ' ', element('span', 'tag', found.kind), element('p', 'note', found.text));

const heading = (words: string): HTMLElement => {
  const made = element('h2', 'utrecht-heading-2', words);
  made.id = 'gevonden';
  return made;
};

const resultsOf = (words: string, items: readonly Found[]): HTMLElement[] =>
  items.length === 0
    ? [heading(texts.nothing(words)), element('p', 'utrecht-paragraph', texts.advice)]
    : [heading(texts.found(items.length, words)), element('ol', 'results', ...items.map(itemOf))];

/* What is looked for stands in the address, as on the dashboard. */
const words = (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, 100);
const place = document.getElementById('resultaten');
if (words !== '' && place !== null) {
  const field = document.querySelector<HTMLInputElement>('#zoek-pagina');
  if (field !== null) field.value = words;
  const section = element('section', '', ...resultsOf(words, findIn(globalThis.zoekwoorden)(words)));
  section.setAttribute('aria-labelledby', 'gevonden');
  place.replaceChildren(section);
}

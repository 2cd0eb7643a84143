import { formatDate } from '../format.ts';

/** The words that stand around every page. */
export const aroundTexts = {
  scheme: 'Weergave',
  schemes: [
    { value: '', name: 'Zoals op uw apparaat' },
    { value: 'licht', name: 'Licht' },
    { value: 'donker', name: 'Donker' },
  ],
  printed: (day: string, address: string) => `Gedrukt op ${formatDate(day)}. Adres op het dashboard: ${address}.`,
  generation: (name: string, id: string) => `Gemeente ${name}. Stand van de cijfers: generatie ${id}.`,
  choices: (words: string) => `Gekozen: ${words}.`,
  noChoices: 'Gekozen: niets, dit is de hele pagina.',
};

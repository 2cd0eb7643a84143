import type { OtherSet } from './other-set.ts';

/** Every set beside bijlage 3; a new one is listed here, and its figures in figures.ts (npm run new:set). */
export const otherSets: readonly OtherSet[] = [
  {
    id: 'kwartaalrapportage',
    name: 'Kwartaalrapportage USD',
    source: 'Eindrapportage Grip op het sociaal domein, 2.3.6 Monitoring',
    about: 'Wat Uitvoering Sociaal Domein elk kwartaal meldt: aanvragen, cliënten, wachttijd en kosten per onderdeel.',
    href: '/kwartaalrapportage',
  },
  {
    id: 'deelplan-wmo',
    name: 'Deelplan Wmo 2015-2018',
    source: 'Deelplan Wmo 2015-2018, hoofdstuk 3',
    about:
      'De mogelijke indicatoren van een eerder plan, met de cijfers die daarin staan. Zij worden niet meer bijgehouden.',
  },
  {
    id: 'grip',
    name: 'Grip op sociaal domein',
    source: 'Eindrapportage Grip op het sociaal domein',
    about:
      'De 18 maatregelen van een project om te besparen: wat was bedoeld, en wat is gehaald. Ook de drie businesscases staan erin.',
  },
  {
    id: 'voorveld',
    name: 'Voorveld',
    source: 'Aanpak hervorming voorveld, bijlage',
    about: 'Wat de gemeente afspreekt met partners in zeven resultaatgebieden, en hoe vaak zij de normen halen.',
  },
];

import type { Principle } from '../types.ts';

/**
 * Beleidsplan 4.4; indicators from bijlage 3, F01 and F02 are aanvullend.
 * The plan gives goal 4.2 no direction in so many words: 'alle' (every report in time) is interpretatie.
 */
export const houdbaar: Principle = {
  id: 'houdbaar',
  name: 'Financieel houdbaar stelsel',
  leading: true,
  goals: [
    {
      id: '4.1',
      title: 'Binnen de financiële kaders',
      text: 'We werken binnen de financiële kaders, zodat het sociaal domein op langere termijn betaalbaar blijft en maatschappelijk draagvlak blijft bestaan.',
      part: null,
      ambition: 'binnen kader',
      ambitionInterpreted: false,
      indicators: ['F01'],
      withoutIndicator:
        'Bijlage 3 noemt hier geen indicator. Wij tonen in plaats daarvan hoeveel van het budget is besteed. Dat is een aanvulling van ons.',
      seeAlso: [],
    },
    {
      id: '4.2',
      title: 'Afwijkende ontwikkelingen in beeld',
      text: 'We brengen (financieel) afwijkende ontwikkelingen in beeld, zodat we hierop tijdig kunnen anticiperen.',
      part: null,
      ambition: 'alle',
      ambitionInterpreted: true,
      indicators: ['I31', 'F02'],
      withoutIndicator: null,
      seeAlso: [],
    },
    {
      id: '4.3',
      title: 'Geen ondersteuning waar we niet verantwoordelijk voor zijn',
      text: 'We bekostigen geen ondersteuning waar we niet verantwoordelijk voor zijn, zodat we een financieel houdbaar stelsel krijgen.',
      part: null,
      ambition: null,
      ambitionInterpreted: false,
      indicators: [],
      withoutIndicator:
        'Dit doel staat in hoofdstuk 4 van het beleidsplan, maar niet in bijlage 3. Er is dus geen indicator afgesproken.',
      seeAlso: [{ goal: '4.1', why: 'Of de uitgaven binnen het budget blijven, staat bij dit doel.' }],
    },
    {
      id: '4.4',
      title: 'Geen voorzieningen waar inwoners zelf voor kunnen zorgen',
      text: 'We bekostigen geen voorzieningen waar inwoners zelf niet voor kunnen zorgen, zodat we de beschikbare middelen inzetten voor de groep inwoners die ondersteuning het meest nodig heeft.',
      part: null,
      ambition: null,
      ambitionInterpreted: false,
      indicators: [],
      withoutIndicator:
        "Dit doel staat in hoofdstuk 4 van het beleidsplan, maar niet in bijlage 3. Er is dus geen indicator afgesproken. Let op: de tekst van het plan zegt 'zelf niet voor kunnen zorgen'. Wij lezen: zelf wel voor kunnen zorgen (interpretatie).",
      seeAlso: [{ goal: '2.3', why: 'Dit doel gaat over wat inwoners zelf en met hun netwerk kunnen.' }],
    },
  ],
};

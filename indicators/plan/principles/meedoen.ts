import type { Principle } from '../types.ts';

/** Beleidsplan 4.1; indicators from bijlage 3. */
export const meedoen: Principle = {
  id: 'meedoen',
  name: 'Iedereen doet mee',
  leading: true,
  goals: [
    {
      id: '1.1',
      title: 'Ontmoeting, contact en participatie',
      text: 'Meedoen door het bevorderen van ontmoeting, contact en participatie, zodat een gelijkblijvend aandeel van de inwoners tevreden is over hun zelfredzaamheid en het eigen sociale netwerk.',
      part: null,
      ambition: 'gelijkblijvend',
      ambitionInterpreted: false,
      indicators: ['I01', 'I02', 'I03'],
      withoutIndicator: null,
      seeAlso: [],
    },
    {
      id: '1.2',
      title: 'Integreren in onze samenleving',
      text: 'Meedoen door te integreren in onze samenleving (onder andere nieuwe Nederlanders), zodat een gelijkblijvend aandeel van de inwoners een voldoende basis heeft om in het dagelijks leven mee te kunnen doen, door een bijdrage te leveren op de arbeidsmarkt/onderwijs/doen van vrijwilligerswerk.',
      part: null,
      ambition: 'gelijkblijvend',
      ambitionInterpreted: false,
      indicators: ['I04', 'I05', 'I06'],
      withoutIndicator: null,
      seeAlso: [{ goal: '1.4', why: 'Dit doel heeft dezelfde indicatoren.' }],
    },
    {
      id: '1.3',
      title: 'Inkomensondersteuning',
      text: 'Meedoen door inkomensondersteuning, zodat een gelijkblijvend aandeel van de inwoners in staat is om in hun levensonderhoud te voorzien en zich verder te ontwikkelen door deel te kunnen nemen aan culturele, sportieve en educatieve activiteiten.',
      part: null,
      ambition: 'gelijkblijvend',
      ambitionInterpreted: false,
      indicators: [],
      withoutIndicator:
        'Het beleidsplan noemt hier geen indicator. Bijlage 3 zegt dat de indicatoren in het Deelplan Minima komen.',
      seeAlso: [],
    },
    {
      id: '1.4',
      title: 'Werken of onderwijs volgen',
      text: 'Meedoen door te werken (al dan niet betaald) of het volgen van onderwijs, zodat een gelijkblijvend aandeel van de inwoners een zinvolle bijdrage levert aan de samenleving en dat dit een positief effect heeft op het zelfvertrouwen en eigenwaarde van de inwoners.',
      part: null,
      ambition: 'gelijkblijvend',
      ambitionInterpreted: false,
      indicators: ['I04', 'I05', 'I06'],
      withoutIndicator: null,
      seeAlso: [{ goal: '1.2', why: 'Dit doel heeft dezelfde indicatoren.' }],
    },
  ],
};

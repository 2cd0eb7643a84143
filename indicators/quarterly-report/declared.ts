import { sql } from 'kysely';
import type { Indicator } from '../indicator.ts';
import { amountInQuarter } from '../queries/amount-in-quarter.ts';
import { figure } from './figure.ts';

export const declared: Indicator = figure({
  id: 'KW04',
  slug: 'gedeclareerd',
  name: 'Gedeclareerde zorg',
  unit: 'EUR',
  definition:
    'Wat aanbieders declareerden voor zorg die in het kwartaal is gegeven, min wat zij terugbetaalden, per soort zorg en per aanbieder. Beide ook apart voor Wmo en Jeugdwet.',
  interpretation:
    'Een declaratie telt in het kwartaal van de laatste dag waarover zij gaat. De bedragen komen uit de berichten iWmo en iJw. Zorg uit een persoonsgebonden budget staat daar niet in. Een bedrag dat vooral van één inwoner is, of van te weinig inwoners, is verborgen. Wat een aanbieder krijgt, is geen gegeven over een inwoner.',
  breakdowns: ['wet', 'productgroep', 'productgroep per wet', 'aanbieder', 'aanbieder per wet'],
  measures: [
    {
      key: 'main',
      name: 'Gedeclareerd',
      unit: 'EUR',
      kind: 'amount',
      decimals: 0,
      count: amountInQuarter({
        mart: 'declaratie',
        kind: 'iwmo-ijw',
        date: 'periode_tot',
        euros: sql`bedrag_cent / 100.0`,
        contributor: 'persoon',
      }),
    },
  ],
});

import type { Goal, Principle } from '../types.ts';

/** Beleidsplan 4.5; indicators from bijlage 3, T01 is aanvullend. */

const loket: readonly Goal[] = [
  {
    id: '5.1',
    title: 'Klanttevredenheid neemt toe',
    text: 'De klanttevredenheid van bezoekers aan het loket neemt toe.',
    part: 'Het loket sociaal domein',
    ambition: 'meer',
    ambitionInterpreted: false,
    indicators: ['I32'],
    withoutIndicator: null,
    seeAlso: [],
  },
  {
    id: '5.2',
    title: 'Weten waar je moet zijn',
    text: 'Meer inwoners weten waar ze moeten zijn met hun (ondersteunings)vraag.',
    part: 'Het loket sociaal domein',
    ambition: 'meer',
    ambitionInterpreted: false,
    indicators: [],
    withoutIndicator:
      'Bijlage 3 noemt hier geen indicator. Doel 2.1 heeft een indicator die hetzelfde meet bij inwoners met een vraag.',
    seeAlso: [
      { goal: '2.1', why: 'Daar meten wij of inwoners met een ondersteuningsvraag wisten waar ze moesten zijn.' },
    ],
  },
  {
    id: '5.3',
    title: 'Naar de juiste plek verwezen',
    text: 'Meer inwoners met een (ondersteunings)vraag worden naar de juiste plek verwezen.',
    part: 'Het loket sociaal domein',
    ambition: 'meer',
    ambitionInterpreted: false,
    indicators: ['I33'],
    withoutIndicator: null,
    seeAlso: [],
  },
  {
    id: '5.4',
    title: 'Vertrouwen in goed afhandelen',
    text: 'Inwoners hebben meer vertrouwen in het goed afhandelen van de (ondersteunings)vraag.',
    part: 'Het loket sociaal domein',
    ambition: 'meer',
    ambitionInterpreted: false,
    indicators: [],
    withoutIndicator: 'Bijlage 3 noemt hier geen indicator.',
    seeAlso: [{ goal: '7.2', why: 'Dit doel gaat over hetzelfde vertrouwen, bij het team maatwerk.' }],
  },
];

const procesbegeleiders: readonly Goal[] = [
  {
    id: '6.1',
    title: 'Weten wat er verwacht wordt',
    text: 'Alle betrokkenen bij het plan weten wat van hen verwacht wordt.',
    part: 'Team procesbegeleiders',
    ambition: 'alle',
    ambitionInterpreted: false,
    indicators: ['I34'],
    withoutIndicator: null,
    seeAlso: [],
  },
  {
    id: '6.2',
    title: 'Vertrouwen in het plan',
    text: 'Meer inwoners hebben vertrouwen in dat het plan goed gaat werken.',
    part: 'Team procesbegeleiders',
    ambition: 'meer',
    ambitionInterpreted: false,
    indicators: ['I35'],
    withoutIndicator: null,
    seeAlso: [],
  },
  {
    id: '6.3',
    title: 'Samen met de inwoner',
    text: 'Er wordt meer samen met de inwoner naar een oplossing gezocht bij het maken van het plan.',
    part: 'Team procesbegeleiders',
    ambition: 'meer',
    ambitionInterpreted: false,
    indicators: ['I36'],
    withoutIndicator: null,
    seeAlso: [],
  },
];

const maatwerk: readonly Goal[] = [
  {
    id: '7.1',
    title: 'Binnen de wettelijke termijn',
    text: 'We streven naar een doorlooptijd naar maatwerk die binnen de wettelijk termijn wordt afgehandeld.',
    part: 'Team maatwerk',
    ambition: 'binnen de norm',
    ambitionInterpreted: false,
    indicators: ['T01'],
    withoutIndicator:
      'Bijlage 3 noemt hier geen indicator. Wij tonen in plaats daarvan welk deel van de besluiten binnen de wettelijke termijn valt. Dat is een aanvulling van ons.',
    seeAlso: [
      { goal: '3.3', why: 'Dit doel gaat over de tijd tussen het contact met het loket en de start van de zorg.' },
    ],
  },
  {
    id: '7.2',
    title: 'Vertrouwen in goed afhandelen',
    text: 'Inwoners hebben meer vertrouwen in het goed afhandelen van de ondersteuningsvraag.',
    part: 'Team maatwerk',
    ambition: 'meer',
    ambitionInterpreted: false,
    indicators: ['I37'],
    withoutIndicator: null,
    seeAlso: [],
  },
  {
    id: '7.3',
    title: 'Weten wat het resultaat moet zijn',
    text: 'Meer inwoners weten wat het resultaat van de ondersteuning moet zijn.',
    part: 'Team maatwerk',
    ambition: 'meer',
    ambitionInterpreted: false,
    indicators: [],
    withoutIndicator: 'Bijlage 3 noemt hier geen indicator.',
    seeAlso: [],
  },
  {
    id: '7.4',
    title: 'Weten van onafhankelijke cliëntondersteuning',
    text: 'Meer inwoners weten dat ze gebruik kunnen maken van onafhankelijke cliëntondersteuning.',
    part: 'Team maatwerk',
    ambition: 'meer',
    ambitionInterpreted: false,
    indicators: ['I38'],
    withoutIndicator: null,
    seeAlso: [],
  },
];

export const toegang: Principle = {
  id: 'toegang',
  name: 'Een eenvoudige toegang tot ondersteuning',
  leading: false,
  goals: [...loket, ...procesbegeleiders, ...maatwerk],
};

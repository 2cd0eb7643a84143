/** A figure of a domain: a measure of a released figure, for one group of a breakdown. */
export type DomainFigure = { key: string; name: string; indicator: string; measure: string };

/** `without`: the figure that tells it after all, once its file is delivered. */
type Unknown = { what: string; why: string; without?: string };

export type Domain = {
  id: string;
  name: string;
  /** What belongs to it, in Dutch; interpretatie. */
  about: string;
  /** Under which breakdown and group its figures stand. */
  of: { breakdown: 'wet' | 'domein'; group: string };
  figures: readonly DomainFigure[];
  /** Taakvelden of the plan that hold its money; empty where the ledger does not tell it apart. */
  taakvelden: readonly string[];
  /** What the deliveries do not tell, and why, in Dutch. */
  unknown: readonly Unknown[];
};

const figure = (key: string, name: string, indicator: string, measure = 'main'): DomainFigure => ({
  key,
  name,
  indicator,
  measure,
});

const care: readonly DomainFigure[] = [
  figure('aanvragen', 'Aanvragen', 'KW01'),
  figure('besluiten', 'Besluiten', 'KW01', 'besluiten'),
  figure('toegekend', 'Besluiten met een toekenning', 'KW01', 'toegekend'),
  figure('lopend', 'Lopende voorzieningen', 'KW02'),
  figure('inwoners', 'Inwoners met een lopende voorziening', 'KW03'),
  figure('instroom', 'Instroom: zorg die begon', 'KW03', 'instroom'),
  figure('uitstroom', 'Uitstroom: zorg die eindigde', 'KW03', 'uitstroom'),
  figure('dagen-tot-besluit', 'Dagen van aanvraag tot besluit (mediaan)', 'KW01', 'dagen-tot-besluit'),
  figure('dagen-tot-besluit-p90', 'Dagen van aanvraag tot besluit (90e percentiel)', 'KW01', 'dagen-tot-besluit-p90'),
  figure('dagen-tot-zorg', 'Dagen van loket tot start zorg (mediaan)', 'I22'),
  figure('duur', 'Duur van zorg die eindigde (mediaan)', 'KW03', 'duur'),
  figure('wacht-op-besluit', 'Wacht op een besluit', 'KW01', 'wacht-op-besluit'),
  figure('wacht-op-start', 'Toegewezen, zorg nog niet begonnen', 'KW03', 'wacht-op-start'),
  figure('gedeclareerd', 'Gedeclareerd door aanbieders', 'KW04'),
];

const benefits: readonly DomainFigure[] = [
  figure('aanvragen', 'Aanvragen', 'KW07'),
  figure('besluiten', 'Besluiten', 'KW07', 'besluiten'),
  figure('toegekend', 'Besluiten met een toekenning', 'KW07', 'toegekend'),
  figure('lopend', 'Lopende uitkeringen of regelingen', 'KW05'),
  figure('inwoners', 'Inwoners met een lopende uitkering of regeling', 'KW05', 'inwoners'),
  figure('instroom', 'Instroom: begonnen', 'KW05', 'instroom'),
  figure('uitstroom', 'Uitstroom: geëindigd', 'KW05', 'uitstroom'),
  figure('dagen-tot-besluit', 'Dagen van aanvraag tot besluit (mediaan)', 'KW07', 'dagen-tot-besluit'),
  figure('dagen-tot-besluit-p90', 'Dagen van aanvraag tot besluit (90e percentiel)', 'KW07', 'dagen-tot-besluit-p90'),
  figure('duur', 'Duur van wat eindigde (mediaan)', 'KW05', 'duur'),
  figure('wacht-op-besluit', 'Wacht op een besluit', 'KW07', 'wacht-op-besluit'),
];

const notDelivered = {
  why: 'Het bestand Aanvragen inkomen van Werk en inkomen is niet geleverd. In het bestand met uitkeringen staat alleen wat is toegekend.',
  without: 'KW07',
};

/** Of every domain of the Participatiewet. */
const unknownOfBenefits: readonly Unknown[] = [
  { what: 'Aanvragen', ...notDelivered },
  { what: 'Besluiten', ...notDelivered },
  { what: 'Wachttijd', ...notDelivered },
  { what: 'Grootste veranderingen per aanbieder', why: 'De levering van Werk en inkomen noemt geen aanbieders.' },
];

const partOfIncome = (what: string) => ({
  what: 'Uitgaven en budget',
  why: `In het grootboek staat ${what} niet apart: het zit in taakveld 6.3 Inkomensregelingen.`,
});

const byWet = (group: string) => ({ breakdown: 'wet', group }) as const;
const byDomain = (group: string) => ({ breakdown: 'domein', group }) as const;

const pgb = {
  what: 'Zorg uit een persoonsgebonden budget in het gedeclareerde bedrag',
  why: 'Die betaalt de Sociale Verzekeringsbank. Zij staat niet in de berichten iWmo en iJw.',
};

/**
 * The domains of the Kwartaalrapportage USD. The Eindrapportage Grip (2.3.6) names Jeugd and Wmo, and a report every quarter
 * with the money in it; what belongs to each domain is interpretatie.
 */
export const domains: readonly Domain[] = [
  {
    id: 'jeugd',
    name: 'Jeugd',
    about: 'Voorzieningen van de Jeugdwet. Het geld staat in taakveld 6.72 en 6.82.',
    of: byWet('Jeugdwet'),
    figures: care,
    taakvelden: ['6.72', '6.82'],
    unknown: [pgb],
  },
  {
    id: 'wmo',
    name: 'Wmo',
    about: 'Voorzieningen van de Wmo 2015. Het geld staat in taakveld 6.6, 6.71 en 6.81.',
    of: byWet('Wmo'),
    figures: care,
    taakvelden: ['6.6', '6.71', '6.81'],
    unknown: [pgb],
  },
  {
    id: 'inkomen',
    name: 'Inkomen',
    about:
      'Algemene bijstand, IOAW en IOAZ. Het geld staat in taakveld 6.3, met de bijzondere bijstand en de minimaregelingen.',
    of: byDomain('Inkomen'),
    figures: benefits,
    taakvelden: ['6.3'],
    unknown: unknownOfBenefits,
  },
  {
    id: 'participatie',
    name: 'Participatie',
    about: 'Loonkostensubsidie. Het geld staat in taakveld 6.4 en 6.5, met alle andere begeleiding naar werk.',
    of: byDomain('Participatie'),
    figures: benefits,
    taakvelden: ['6.4', '6.5'],
    unknown: [
      ...unknownOfBenefits,
      {
        what: 'Beschut werk, sociale werkvoorziening en begeleiding naar werk',
        why: 'Daarover is er geen levering met personen of trajecten.',
      },
    ],
  },
  {
    id: 'bijzondere-bijstand',
    name: 'Bijzondere bijstand',
    about: 'Bijzondere bijstand die loopt, begint of eindigt.',
    of: byDomain('Bijzondere bijstand'),
    figures: benefits,
    taakvelden: [],
    unknown: [...unknownOfBenefits, partOfIncome('de bijzondere bijstand')],
  },
  {
    id: 'minima',
    name: 'Minima',
    about: 'Regelingen voor inwoners met weinig geld.',
    of: byDomain('Minima'),
    figures: benefits,
    taakvelden: [],
    unknown: [...unknownOfBenefits, partOfIncome('wat naar de minimaregelingen gaat')],
  },
];

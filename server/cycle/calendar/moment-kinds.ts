import { Type, type Static } from 'typebox';

/**
 * The six moments of planning and control and the four quarterly reports of USD, with what the plan leaves open: dates, who prepares and
 * adopts, and what each must hold. All of that is interpretatie; the municipality changes dates and names in its calendar.
 *
 * A moment is named by the year that it is about, in its id, in the calendar and on screen: the begroting 2026 is due in 2025, the
 * jaarrekening 2025 in 2026. Of a perspectiefnota that is interpretatie: the plan names it without a year.
 */
export const MomentKind = Type.Object({
  moment: Type.String({ description: 'as the plan writes it' }),
  due: Type.Object(
    { later: Type.Integer(), month: Type.Integer(), day: Type.Integer() },
    {
      description:
        'so many years after the year that it is about (before it, where that is below zero), in this month, on this day',
    },
  ),
  prepares: Type.String(),
  adopts: Type.String(),
  contains: Type.Array(Type.String(), {
    description: 'the report has a set beside bijlage 3 as an annex where a line names it',
  }),
});

export type MomentKind = Static<typeof MomentKind>;

const control = 'Concerncontrol';
const council = 'gemeenteraad';
const college = 'college van burgemeester en wethouders';

const steering = ['oordeel per doel', 'budget en verwachting per taakveld', 'duiding waar een doel afwijkt'];

const quarterly = (quarter: number, due: MomentKind['due']): MomentKind => ({
  moment: `kwartaalrapportage ${quarter}`,
  due,
  prepares: 'Uitvoering Sociaal Domein',
  adopts: college,
  contains: [
    'Kwartaalrapportage USD: aanvragen, besluiten, lopende dossiers en wachttijd per onderdeel',
    'uitgaven naast budget',
    'duiding bij signalen',
  ],
});

/** At most moments the council steers, on the same contents. */
const steered = { prepares: control, adopts: council, contains: steering };

const momentKinds: readonly MomentKind[] = [
  {
    moment: 'perspectiefnota',
    due: { later: -1, month: 5, day: 20 },
    ...steered,
  },
  {
    moment: 'voorjaarsrapportage',
    due: { later: 0, month: 6, day: 5 },
    ...steered,
  },
  // Gemeentewet, article 191: the begroting is with the provincie by 15 November of the year before.
  {
    moment: 'begroting',
    due: { later: -1, month: 11, day: 1 },
    ...steered,
    contains: [...steering, 'doelwaarden'],
  },
  {
    moment: 'najaarsrapportage',
    due: { later: 0, month: 10, day: 15 },
    ...steered,
  },
  {
    moment: 'decemberrapportage',
    due: { later: 0, month: 12, day: 5 },
    ...steered,
  },
  // Gemeentewet, article 200: the jaarrekening is with the provincie by 15 July.
  {
    moment: 'jaarrekening',
    due: { later: 1, month: 7, day: 1 },
    prepares: control,
    adopts: council,
    contains: [
      'oordeel per doel',
      'budget en uitgaven van het hele jaar',
      'duiding bij elk doel dat afwijkt',
      'bijlage: Kwartaalrapportage USD',
      'bijlage: Voorveld',
      'bijlage: Grip op sociaal domein',
    ],
  },
  quarterly(1, { later: 0, month: 5, day: 1 }),
  quarterly(2, { later: 0, month: 8, day: 1 }),
  quarterly(3, { later: 0, month: 11, day: 1 }),
  quarterly(4, { later: 1, month: 2, day: 1 }),
];

type Frozen = { proposals?: readonly MomentKind[] | null };

/** What is proposed of each moment: as it stood when a moment was frozen, or else as the program has it. */
export const proposalsOf = ({ proposals }: Frozen): readonly MomentKind[] => proposals ?? momentKinds;

const slug = (moment: string): string => moment.replaceAll(' ', '-');

/** '2025-kwartaalrapportage-1' */
export const momentId = (year: number, moment: string): string => `${year}-${slug(moment)}`;

const two = (value: number): string => String(value).padStart(2, '0');

/** The day (yyyy-mm-dd) on which a moment of a year is due by a proposal. */
export const proposedDue = (year: number, { due: { later, month, day } }: MomentKind): string =>
  `${year + later}-${two(month)}-${two(day)}`;

/**
 * Of an id its place in the calendar, by which moments are set in order: the day on which it is due by our own proposal. A date that
 * somebody changes later, or a moment that is frozen afterwards, changes no order.
 */
export function placeInCalendar(id: string): string {
  const found = momentOf(id);
  return found === null ? id : `${proposedDue(found.year, found.kind)} ${id}`;
}

/** What an id says; null for what is no moment of the cycle. */
export function momentOf(id: string): { year: number; kind: MomentKind } | null {
  const [, year, name] = /^(20\d\d)-(.+)$/.exec(id) ?? [];
  const kind = momentKinds.find(({ moment }) => slug(moment) === name);
  return year === undefined || kind === undefined ? null : { year: Number(year), kind };
}

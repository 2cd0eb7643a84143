/**
 * The six moments of planning and control and the four quarterly reports of USD, with what the plan leaves open: dates, who prepares and
 * adopts, and what each must hold. All of that is interpretatie; the municipality changes dates and names in its calendar.
 */
export type MomentKind = {
  /** As the plan writes it. */
  moment: string;
  /** Due so many years after the year that it is about, in this month, on this day. */
  due: readonly [later: number, month: number, day: number];
  prepares: string;
  adopts: string;
  /** The report has a set beside bijlage 3 as an annex where a line names it. */
  contains: readonly string[];
};

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

export const momentKinds: readonly MomentKind[] = [
  { moment: 'perspectiefnota', due: [0, 5, 20], prepares: control, adopts: council, contains: steering },
  { moment: 'voorjaarsrapportage', due: [0, 6, 5], prepares: control, adopts: council, contains: steering },
  // Gemeentewet, article 191: the begroting is with the provincie by 15 November.
  { moment: 'begroting', due: [0, 11, 1], prepares: control, adopts: council, contains: [...steering, 'doelwaarden'] },
  { moment: 'najaarsrapportage', due: [0, 10, 15], prepares: control, adopts: council, contains: steering },
  { moment: 'decemberrapportage', due: [0, 12, 5], prepares: control, adopts: council, contains: steering },
  // Gemeentewet, article 200: the jaarrekening is with the provincie by 15 July.
  {
    moment: 'jaarrekening',
    due: [1, 7, 1],
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
  quarterly(1, [0, 5, 1]),
  quarterly(2, [0, 8, 1]),
  quarterly(3, [0, 11, 1]),
  quarterly(4, [1, 2, 1]),
];

const slug = (moment: string): string => moment.replaceAll(' ', '-');

/** '2025-kwartaalrapportage-1' */
export const momentId = (year: number, moment: string): string => `${year}-${slug(moment)}`;

/** What an id says; null for what is no moment of the cycle. */
export function momentOf(id: string): { year: number; kind: MomentKind } | null {
  const [, year, name] = /^(20\d\d)-(.+)$/.exec(id) ?? [];
  const kind = momentKinds.find(({ moment }) => slug(moment) === name);
  return year === undefined || kind === undefined ? null : { year: Number(year), kind };
}

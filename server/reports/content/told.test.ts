import { expect, test } from 'vitest';
import { nothingAdopted } from '../../cycle/adopted.ts';
import { figureNow } from '../../cycle/figure-now.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import type { ReportKind, Section } from '../report.ts';
import { reportOf } from './report-of.ts';

const release = sampleRelease();
const beside = { version: 1, role: 'beleid', writtenAt: '2024-10-03T10:00:00.000Z' };
const about = { about: 'goal' as const, subject: '3.2', moment: '2024-begroting' };
const duiding = { ...beside, ...about, id: 'd', status: 'vastgesteld' as const, see: 'Minder.', why: 'b', act: 'c' };

/** The report of the jaarrekening, with texts beside a figure with this hash: one that was adopted at the begroting before. */
function sectionOf(id: string, hash: string, kind: ReportKind = 'volledig', texts = [duiding]): string {
  const sections = reportOf(
    {
      id: '2024-jaarrekening',
      moment: { id: '2024-jaarrekening', year: 2024, moment: 'jaarrekening' },
      hash: 'a'.repeat(64),
      at: '2025-06-01T09:00:00.000Z',
      release,
      previous: null,
      adopted: {
        ...nothingAdopted,
        duiding: texts.map((text) => ({ ...text, figure: { hash, period: null, value: null } })),
        stories: [{ ...beside, ...about, id: 's', status: 'vastgesteld', partner: 'Carrefour', text: 'Mo fietst.' }],
      },
    },
    kind,
    new Map(),
  ).sections;
  const within = (all: readonly Section[]): Section[] => all.flatMap((one) => [one, ...within(one.sections)]);
  return JSON.stringify(within(sections).find((one) => one.id === id));
}

const moved = 'Let op: het cijfer is veranderd nadat deze tekst is geschreven.';

test('a text of an earlier moment says of which moment it is, at its goal and for residents', () => {
  for (const [id, kind] of [
    ['doel-3.2-duiding', 'volledig'],
    ['doel-3.2', 'inwoners'],
  ] as const)
    expect(sectionOf(id, 'then', kind)).toContain(
      'Deze tekst hoort bij de begroting 2024, en is vastgesteld op 3 oktober 2024.',
    );
});

test('a text beside a figure that moved since says so wherever it stands; beside the same figure it does not', () => {
  const now = figureNow(release, 'goal', '3.2', null).hash;
  for (const id of ['doel-3.2-duiding', 'duiding-1']) {
    expect(sectionOf(id, 'then')).toContain(moved);
    expect(sectionOf(id, now)).not.toContain(moved);
  }
});

test('a text of the moment itself stands in its report, though one of another moment was written later', () => {
  const own = { ...duiding, id: 'own', moment: '2024-jaarrekening', see: 'Dit hoort hier.' };
  const later = { ...duiding, id: 'later', see: 'Dit hoort elders.', writtenAt: '2025-05-01T10:00:00.000Z' };
  for (const id of ['doel-3.2-duiding', 'duiding-1'])
    for (const texts of [
      [own, later],
      [later, own],
    ]) {
      expect(sectionOf(id, 'then', 'volledig', texts)).toContain('Dit hoort hier.');
      expect(sectionOf(id, 'then', 'volledig', texts)).not.toContain('Dit hoort elders.');
    }
});

test('a story stands under the name of its partner, says what it is about, and that it is not ours', () => {
  const story = sectionOf('verhaal-1', 'then');
  expect(story).toMatch(/Verhaal van Carrefour over 3\.2 .* \(begroting 2024\)/);
  expect(story).toContain('Dit zijn de woorden van de partner zelf, en niet van de gemeente.');
});

const question = (id: string, moment: string, writtenAt: string, answeredAt: string | null) => ({
  ...beside,
  ...about,
  id,
  moment,
  writtenAt,
  text: `Vraag ${id}?`,
  answer: answeredAt === null ? null : { ...beside, id, question: id, text: 'Daarom.', writtenAt: answeredAt },
});

test('of each subject the newest text stands there, and of questions those of this moment, those answered since the one before, and open ones', () => {
  const earlier = { ...duiding, see: 'Eerder.', figure: null };
  const later = {
    ...earlier,
    id: 'd2',
    moment: '2024-jaarrekening',
    see: 'Later.',
    writtenAt: '2025-05-01T10:00:00.000Z',
  };
  const said = JSON.stringify(
    reportOf(
      {
        id: '2024-jaarrekening',
        moment: { id: '2024-jaarrekening', year: 2024, moment: 'jaarrekening' },
        hash: 'a'.repeat(64),
        at: '2025-06-01T09:00:00.000Z',
        release,
        previous: {
          id: '2024-begroting',
          hash: 'b'.repeat(64),
          frozenAt: '2024-11-01T09:00:00.000Z',
          release,
          adopted: nothingAdopted,
        },
        adopted: {
          ...nothingAdopted,
          duiding: [later, earlier],
          questions: [
            question('oud', '2024-begroting', '2024-10-01T10:00:00.000Z', '2024-10-09T10:00:00.000Z'),
            question('laat', '2024-begroting', '2024-10-02T10:00:00.000Z', '2024-12-09T10:00:00.000Z'),
            question('open', '2024-begroting', '2024-10-03T10:00:00.000Z', null),
            question('eigen', '2024-jaarrekening', '2024-10-04T10:00:00.000Z', '2024-10-05T10:00:00.000Z'),
          ],
        },
      },
      'volledig',
      new Map(),
    ).sections.filter(({ id }) => ['duiding', 'vragen'].includes(id)),
  );
  expect([...said.matchAll(/Vraag (\w+)\?/g)].map(([, id]) => id)).toEqual(['laat', 'open', 'eigen']);
  expect(said).toContain('staan in het rapport van toen');
  expect([said.includes('Later.'), said.includes('Eerder.')]).toEqual([true, false]);
});

const onIndicator = (subject: string, moment: string) => ({
  ...duiding,
  id: `indicator/${subject}/${moment}`,
  about: 'indicator' as const,
  subject,
  moment,
  see: `Wij zien ${subject}.`,
  act: 'Wij huren in.',
});

test('the version for the college has what it decides on: what deviates, why, and whether and how that was explained', () => {
  // In the sample I20 gave a signal, and 6.72 costs another amount than was budgeted (by hand: over 5% and EUR 100.000).
  const collegeOf = (year: number, ...texts: ReturnType<typeof onIndicator>[]) => {
    const own = `${year}-jaarrekening`;
    const input = {
      id: own,
      moment: { id: own, year, moment: 'jaarrekening' },
      hash: 'a'.repeat(64),
      at: '2025-06-01T09:00:00.000Z',
      release,
      previous: null,
      adopted: { ...nothingAdopted, duiding: texts },
    };
    return JSON.stringify(reportOf(input, 'college', new Map()).sections.find(({ id }) => id === 'besluiten'));
  };
  const college = (...texts: ReturnType<typeof onIndicator>[]) => collegeOf(2024, ...texts);
  // The sample has no amounts over 2027.
  const why =
    'Van 2027 zijn begroting en uitgaven niet van elk taakveld bekend. Daarom staat hier ook het geld van 2024.';
  expect([collegeOf(2027).includes(why), college().includes('niet van elk taakveld bekend')]).toEqual([true, false]);
  const name = 'Mate van behalen van individuele resultaatafspraken: uitstroomratio';
  expect(college()).toContain(`["${name}","anders dan gebruikelijk in het laatste kwartaal met cijfers","nog niet"]`);
  expect(college()).toContain('Nog niet geschreven.');
  const money =
    '["6.72 Maatwerkdienstverlening 18-","in 2024 is er € 1.108.000 meer uitgegeven dan begroot","nog niet"]';
  expect(college().replaceAll('\u00A0', ' ')).toContain(money);
  const own = college(onIndicator('I20', '2024-jaarrekening'));
  expect(own).toContain(`["${name}","anders dan gebruikelijk in het laatste kwartaal met cijfers","ja"]`);
  expect(own).toContain('Wij zien I20.');
  expect(own).toContain('Wij huren in.');
  // Of a moment before it or after it: by its name.
  for (const [moment, said] of [
    ['2024-begroting', 'bij de begroting 2024'],
    ['2025-voorjaarsrapportage', 'bij de voorjaarsrapportage 2025'],
  ] as const)
    expect(college(onIndicator('I20', moment))).toContain(
      `["${name}","anders dan gebruikelijk in het laatste kwartaal met cijfers","${said}"]`,
    );
});

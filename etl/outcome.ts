import type { Comparison } from './comparison/comparison.ts';
import type { DeliveryFacts } from './delivery.ts';
import { kindTitle } from './kind-title.ts';
import { encodingNames } from './readers/encoding.ts';
import type { FileFacts } from './readers/inspect-file.ts';
import type { Place } from './place-among-others.ts';
import { type Findings, placeOf, type RejectCount, TooManyFaults } from './read-extract.ts';
import type { Refusal } from './refusal.ts';
import type { SeenFacts } from './seen-facts.ts';

/** What became of one file. */
export type Outcome =
  | (Findings & {
      status: 'accepted';
      file: string;
      kind: string;
      facts: FileFacts;
      notes: readonly string[];
      /** Its place among the other deliveries, where there is something to say of it. */
      places?: readonly Place[];
      /** Beside the previous delivery of its kind; null when there is none. */
      comparison: Comparison | null;
      /** null when the file was only checked. */
      delivery: DeliveryFacts | null;
    })
  | { status: 'known'; file: string; kind: string; delivery: DeliveryFacts }
  | {
      status: 'refused';
      file: string;
      kind: string | null;
      rule: string;
      problem: string;
      remedy: string;
      line: number | null;
      column: string | null;
      value: string | null;
      /** What can be said so that it can be read, where that depends on the file. */
      choices?: readonly string[];
      /** The faults of its rows, where they were read. */
      findings: Findings | null;
      /** The jump that nobody has confirmed, when it was refused for that. */
      comparison: Comparison | null;
      facts?: SeenFacts;
    }
  | { status: 'not-needed'; file: string; reason: string; facts?: SeenFacts }
  | { status: 'unrecognised'; file: string; facts?: SeenFacts };

/** The outcome of a file that was refused. */
export const refused = (
  file: string,
  kind: string | null,
  refusal: Refusal,
  comparison: Comparison | null = null,
  findings: Findings | null = null,
): Extract<Outcome, { status: 'refused' }> => ({
  status: 'refused',
  file,
  kind,
  rule: refusal.rule,
  problem: refusal.message,
  remedy: refusal.remedy,
  line: refusal.place.line ?? null,
  column: refusal.place.column ?? null,
  value: refusal.place.maskedValue ?? null,
  ...(refusal.place.choices === undefined ? {} : { choices: refusal.place.choices }),
  findings: refusal instanceof TooManyFaults ? refusal.findings : findings,
  comparison,
});

const number = new Intl.NumberFormat('nl-NL');

const rows = (count: number): string => (count === 1 ? '1 rij' : `${number.format(count)} rijen`);

/** With the beginning of its hash alone, as in the id of a delivery; the report has the whole. */
const whichFile = ({ bytes, encoding, sha256 }: SeenFacts): string =>
  [
    `${number.format(bytes)} bytes`,
    ...(encoding === undefined ? [] : [encodingNames[encoding]]),
    ...(sha256 === undefined ? [] : [`SHA-256 ${sha256.slice(0, 12)}…`]),
  ].join(', ');

const kindsOfFaults = (count: number): string => (count === 1 ? '1 soort fout' : `${count} soorten fouten`);

/** For a file of no known kind, which nobody named. */
export const unrecognisedRemedy =
  'Hoort dit bestand erbij, kijk dan of de kopregel de afgesproken kolommen heeft. Hoort het er niet bij, haal het dan weg.';

const rejectLine = (reject: RejectCount): string => {
  const [first] = reject.first;
  const value = first === undefined || first.value === null ? '' : ` (waarde ${first.value})`;
  const where = reject.column === '' ? '' : ` in kolom ${reject.column}`;
  return `${number.format(reject.rows)} keer${where}, eerst in ${placeOf(first)}${value}: ${reject.message}`;
};

/** The lines that tell a person what became of a file. */
export const outcomeLines = (outcome: Outcome): string[] => {
  if (outcome.status === 'unrecognised')
    return [
      `? ${outcome.file}: niet herkend. Het is geen van de bekende soorten bestanden; het is overgeslagen.`,
      `  Wat te doen: ${unrecognisedRemedy}`,
    ];
  if (outcome.status === 'not-needed') return [`- ${outcome.file}: overgeslagen. ${outcome.reason}`];
  if (outcome.status === 'known') return [`= ${outcome.file}: was al geladen. Er verandert niets.`];
  if (outcome.status === 'refused') {
    const place = [
      outcome.line === null ? null : `regel ${outcome.line}`,
      outcome.column === null ? null : `kolom ${outcome.column}`,
      outcome.value === null ? null : `waarde ${outcome.value}`,
    ].filter((part) => part !== null);
    const where = place.length > 0 ? ` (${place.join(', ')})` : '';
    return [
      `✗ ${outcome.file}: geweigerd${where}. ${outcome.problem}`,
      `  Wat te doen: ${outcome.remedy}`,
      ...(outcome.facts === undefined ? [] : [`  Het bestand: ${whichFile(outcome.facts)}`]),
      ...comparisonLines(outcome.comparison),
      ...rejectLines(outcome.findings?.rejects ?? []),
    ];
  }
  const kept = outcome.delivery === null ? '' : ` (levering ${outcome.delivery.id})`;
  const head = `✓ ${outcome.file}: ${kindTitle(outcome.kind)}${kept}, ${rows(outcome.rowsRead)} gelezen`;
  const notes = [
    ...comparisonLines(outcome.comparison),
    ...[...outcome.notes, ...(outcome.places ?? []).map(({ message }) => message)].map((note) => `    ${note}`),
  ];
  if (outcome.rowsRejected === 0) return [`${head}, geen fouten.`, ...notes];
  return [`${head}, ${rows(outcome.rowsRejected)} weggelaten:`, ...rejectLines(outcome.rejects), ...notes];
};

const shownRules = 5;

const rejectLines = (rejects: readonly RejectCount[]): string[] => [
  ...rejects.slice(0, shownRules).map((reject) => `    ${rejectLine(reject)}`),
  ...(rejects.length > shownRules ? [`    en nog ${kindsOfFaults(rejects.length - shownRules)}.`] : []),
];

const comparisonLines = (comparison: Comparison | null): string[] => {
  if (comparison === null) return [];
  const { with: previous, rows: compared, jumps } = comparison;
  const beside = `    Vergeleken met ${previous.fileName} (levering ${previous.delivery}):`;
  return jumps.length === 0
    ? [`${beside} nu ${rows(compared.now)}, toen ${number.format(compared.previous)}. Er zijn geen grote verschillen.`]
    : [beside, ...jumps.map(({ message }) => `      ${message}`)];
};

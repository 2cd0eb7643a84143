import type { DeliveryFacts } from './delivery.ts';
import type { RejectCount } from './read-extract.ts';
import { Refusal } from './refusal.ts';

/** What became of one file. */
export type Outcome =
  | {
      status: 'accepted';
      file: string;
      kind: string;
      rowsRead: number;
      rowsRejected: number;
      rejects: readonly RejectCount[];
      notes: readonly string[];
      delivery: DeliveryFacts | null;
    }
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
    }
  | { status: 'not-needed'; file: string; reason: string }
  | { status: 'unrecognised'; file: string };

/** The outcome of a file that was refused. */
export const refused = (file: string, kind: string | null, refusal: Refusal): Outcome => ({
  status: 'refused',
  file,
  kind,
  rule: refusal.rule,
  problem: refusal.message,
  remedy: refusal.remedy,
  line: refusal.place.line ?? null,
  column: refusal.place.column ?? null,
  value: refusal.place.maskedValue ?? null,
});

const number = new Intl.NumberFormat('nl-NL');

const rows = (count: number): string => (count === 1 ? '1 regel' : `${number.format(count)} regels`);

const rejectLine = (reject: RejectCount): string => {
  const place = reject.firstLine === null ? `rij ${reject.firstRow}` : `regel ${reject.firstLine}`;
  const value = reject.firstValue === null ? '' : ` (waarde ${reject.firstValue})`;
  return `${number.format(reject.rows)} keer in kolom ${reject.column}, eerst in ${place}${value}: ${reject.message}`;
};

/** The lines that tell a person what became of a file. */
export const outcomeLines = (outcome: Outcome): string[] => {
  if (outcome.status === 'unrecognised')
    return [`? ${outcome.file}: niet herkend. Het is geen van de bekende soorten bestanden; het is overgeslagen.`];
  if (outcome.status === 'not-needed') return [`- ${outcome.file}: overgeslagen. ${outcome.reason}`];
  if (outcome.status === 'known') return [`= ${outcome.file}: was al geladen. Er verandert niets.`];
  if (outcome.status === 'refused') {
    const place = [
      outcome.line === null ? null : `regel ${outcome.line}`,
      outcome.column === null ? null : `kolom ${outcome.column}`,
      outcome.value === null ? null : `waarde ${outcome.value}`,
    ].filter((part) => part !== null);
    const where = place.length > 0 ? ` (${place.join(', ')})` : '';
    return [`✗ ${outcome.file}: geweigerd${where}. ${outcome.problem}`, `  Wat te doen: ${outcome.remedy}`];
  }
  const kept = outcome.delivery === null ? '' : ` (levering ${outcome.delivery.id})`;
  const head = `✓ ${outcome.file}: ${outcome.kind}${kept}, ${rows(outcome.rowsRead)} gelezen`;
  const notes = outcome.notes.map((note) => `    ${note}`);
  if (outcome.rowsRejected === 0) return [`${head}, geen fouten.`, ...notes];
  const details = outcome.rejects.slice(0, 5).map((reject) => `    ${rejectLine(reject)}`);
  const more = outcome.rejects.length > 5 ? [`    en ${outcome.rejects.length - 5} andere soorten fouten.`] : [];
  return [`${head}, ${rows(outcome.rowsRejected)} weggelaten:`, ...details, ...more, ...notes];
};

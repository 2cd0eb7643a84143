import { basename } from 'node:path';
import type { Comparison } from '../comparison/comparison.ts';
import { type Outcome, unrecognisedRemedy } from '../outcome.ts';
import type { Place } from '../place-among-others.ts';
import type { RejectCount } from '../read-extract.ts';
import type { Encoding } from '../readers/encoding.ts';
import type { SeenFacts } from '../seen-facts.ts';

export type Verdict = 'accepted' | 'accepted-with-rejects' | 'refused' | 'known' | 'not-needed' | 'unrecognised';

/** One rule that rows broke. `why` and `remedy` are Dutch; values are shown as `sources/shown-value.ts` allows. */
export type RuleReport = {
  type: string;
  fieldName: string;
  count: number;
  why: string;
  remedy: string | null;
  rows: readonly { rowNumber: number; lineNumber: number | null; value: string | null }[];
};

/** The report of one file, after the validation report of Frictionless: a task with its stats and errors. */
export type FileReport = {
  name: string;
  kind: string | null;
  valid: boolean;
  verdict: Verdict;
  /** The id under which the rows are kept; null when they are not. */
  delivery: string | null;
  /** SHA-256 of the file; like its encoding null when it could not be read to its end. */
  hash: string | null;
  bytes: number | null;
  encoding: Encoding | null;
  period: { from: string | null; to: string | null } | null;
  stats: { rows: number | null; rejected: number | null; errors: number };
  /** Why the file as a whole was refused or passed over. */
  reason: {
    type: string;
    why: string;
    remedy: string | null;
    lineNumber: number | null;
    fieldName: string | null;
    value: string | null;
    /** What can be said so that it can be read, where that depends on the file. */
    choices?: readonly string[];
  } | null;
  errors: readonly RuleReport[];
  notes: readonly string[];
  /** Its place among the other deliveries: it takes the place of one, does not count, or adds nothing. */
  places?: readonly Place[];
  comparison: Comparison | null;
};

export type Report = {
  version: 1;
  valid: boolean;
  stats: { tasks: number; accepted: number; refused: number; errors: number };
  tasks: readonly FileReport[];
};

/** The report of some files together. */
export const reportOf = (outcomes: readonly Outcome[]): Report => {
  const tasks = outcomes.map(fileReport);
  const count = (...verdicts: Verdict[]): number => tasks.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    version: 1,
    valid: tasks.every(({ valid }) => valid),
    stats: {
      tasks: tasks.length,
      accepted: count('accepted', 'accepted-with-rejects', 'known'),
      refused: count('refused'),
      errors: tasks.reduce((sum, { stats }) => sum + stats.errors, 0),
    },
    tasks,
  };
};

const nothing = {
  kind: null,
  delivery: null,
  hash: null,
  bytes: null,
  encoding: null,
  period: null,
  stats: { rows: null, rejected: null, errors: 0 },
  reason: null,
  errors: [],
  notes: [],
  comparison: null,
};

const factsOf = (facts: SeenFacts | undefined): Pick<FileReport, 'hash' | 'bytes' | 'encoding'> => ({
  hash: facts?.sha256 ?? null,
  bytes: facts?.bytes ?? null,
  encoding: facts?.encoding ?? null,
});

/** The report of one file. */
export const fileReport = (outcome: Outcome): FileReport => {
  const name = basename(outcome.file);
  if (outcome.status === 'accepted') {
    const { delivery, facts, rowsRead, rowsRejected, rejects } = outcome;
    return {
      name,
      kind: outcome.kind,
      valid: rowsRejected === 0,
      verdict: rowsRejected === 0 ? 'accepted' : 'accepted-with-rejects',
      delivery: delivery?.id ?? null,
      ...factsOf(facts),
      period: delivery && { from: delivery.periodFrom, to: delivery.periodTo },
      stats: { rows: rowsRead, rejected: rowsRejected, errors: errorsIn(rejects) },
      reason: null,
      errors: rejects.map(ruleReport),
      notes: outcome.notes,
      ...(outcome.places === undefined ? {} : { places: outcome.places }),
      comparison: outcome.comparison,
    };
  }
  if (outcome.status === 'refused') {
    const { findings } = outcome;
    return {
      ...nothing,
      name,
      kind: outcome.kind,
      valid: false,
      verdict: 'refused',
      ...factsOf(outcome.facts),
      stats: {
        rows: findings?.rowsRead ?? null,
        rejected: findings?.rowsRejected ?? null,
        errors: Math.max(1, errorsIn(findings?.rejects ?? [])),
      },
      reason: {
        type: outcome.rule,
        why: outcome.problem,
        remedy: outcome.remedy,
        lineNumber: outcome.line,
        fieldName: outcome.column,
        value: outcome.value,
        ...(outcome.choices === undefined ? {} : { choices: outcome.choices }),
      },
      errors: (findings?.rejects ?? []).map(ruleReport),
      comparison: outcome.comparison,
    };
  }
  if (outcome.status === 'known') {
    const { id, periodFrom, periodTo, rowsRead, rowsRejected } = outcome.delivery;
    return {
      ...nothing,
      name,
      kind: outcome.kind,
      valid: true,
      verdict: 'known',
      delivery: id,
      ...factsOf(outcome.delivery),
      period: { from: periodFrom, to: periodTo },
      stats: { rows: rowsRead, rejected: rowsRejected, errors: 0 },
      reason: reasonOf('al-geladen', 'Dit bestand was al geladen. Er verandert niets.'),
    };
  }
  const unread = { ...nothing, ...factsOf(outcome.facts), name };
  return outcome.status === 'not-needed'
    ? { ...unread, valid: true, verdict: 'not-needed', reason: reasonOf('niet-nodig', outcome.reason) }
    : {
        ...unread,
        valid: false,
        verdict: 'unrecognised',
        reason: reasonOf(
          'niet-herkend',
          'Dit is geen van de bekende soorten bestanden; het is overgeslagen.',
          unrecognisedRemedy,
        ),
      };
};

const reasonOf = (type: string, why: string, remedy: string | null = null): FileReport['reason'] => ({
  type,
  why,
  remedy,
  lineNumber: null,
  fieldName: null,
  value: null,
});

const errorsIn = (rejects: readonly RejectCount[]): number => rejects.reduce((sum, { rows }) => sum + rows, 0);

/** The first sentence of a message says what is wrong, the rest what to do. */
export const whyAndRemedy = (message: string): { why: string; remedy: string | null } => {
  const [, why = message, remedy = ''] = /^(.+?[.?!])\s+(\S.*)$/s.exec(message) ?? [];
  return { why, remedy: remedy === '' ? null : remedy };
};

const ruleReport = ({ column, rule, message, rows, first }: RejectCount): RuleReport => {
  return {
    type: rule,
    fieldName: column,
    count: rows,
    ...whyAndRemedy(message),
    rows: first.map(({ row, line, value }) => ({ rowNumber: row, lineNumber: line, value })),
  };
};

import type { Column, Contract, Reference } from 'etl/sources/contract.ts';
import type { Source } from 'etl/sources/source.ts';
import type { StandardColumn, StandardContract } from 'etl/sources/standard-contract.ts';
import type { ContractSheet } from './schema.ts';

/** What every kind of extract must hold, for whoever delivers it. Throws for a source without a contract. */
export function contractSheets(
  contracts: readonly Contract[],
  standards: readonly StandardContract[],
  sources: readonly Source[],
): ContractSheet[] {
  const titleOf = (kind: string): string => sources.find((one) => one.kind === kind)?.title ?? kind;
  return sources.map((source) => {
    const contract = contracts.find(({ kind }) => kind === source.kind);
    const standard = standards.find(({ kind }) => kind === source.kind);
    const agreed = contract ?? standard;
    if (agreed === undefined) throw new Error(`${source.kind} has no contract`);
    return {
      kind: source.kind,
      title: source.title,
      owner: source.owner,
      revisedBy: agreed.revisedBy,
      cycle: source.cycle,
      dueDays: agreed.dueDays ?? null,
      version: agreed.version,
      replaces: source.replaces !== undefined,
      maxRejectShare: source.maxRejectShare,
      ...(source.rejectsTaken === undefined ? {} : { rejectsTaken: source.rejectsTaken }),
      ...(source.whenRejected === undefined ? {} : { whenRejected: source.whenRejected }),
      key: [...agreed.key],
      columns: contract?.columns.map(columnSheet) ?? standard?.columns.map(standardColumnSheet) ?? [],
      rules: agreed.rules.map(({ name, column, message }) => ({ rule: name, column, message })),
      references: (agreed.references ?? []).map((reference) => referenceSheet(reference, titleOf)),
      ...(standard === undefined ? {} : standardSheet(standard)),
    };
  });
}

const standardSheet = ({ standard, example, refused }: StandardContract) => ({
  standard,
  example: refused === undefined ? { ...example } : null,
  refused: refused === undefined ? null : `${refused.why} ${refused.remedy}`,
});

const referenceSheet = ({ columns, kind, to, or = [] }: Reference, titleOf: (kind: string) => string) => ({
  columns: [...columns],
  kind,
  title: titleOf(kind),
  to: [...to],
  ...(or.length === 0 ? {} : { or: or.map((one) => ({ kind: one.kind, title: titleOf(one.kind), to: [...one.to] })) }),
});

const columnSheet = ({ name, type, required, dropped, personal, codes, min, max, ahead }: Column) => ({
  name,
  type,
  required: required ?? false,
  dropped: dropped ?? false,
  personal: personal === true || dropped === true || type === 'bsn' || type === 'birth-date',
  codes: Object.entries(codes ?? {}).map(([code, meaning]) => ({ code, meaning })),
  min: min ?? null,
  max: max ?? null,
  ...(type === 'date' ? { ahead: ahead ?? 0 } : {}),
});

/** What is checked alone is no text that might tell of a person, so it is not called personal. */
const standardColumnSheet = ({ element, meaning, ...column }: StandardColumn) => ({
  ...columnSheet(column),
  personal: column.type === 'bsn' || column.type === 'birth-date',
  meaning,
  ...(element === undefined ? {} : { element }),
});

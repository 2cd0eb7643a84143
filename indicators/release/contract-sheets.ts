import type { Column, Contract } from 'etl/sources/contract.ts';
import type { Source } from 'etl/sources/source.ts';
import type { ContractSheet } from './schema.ts';

/** What every kind of extract must hold, for whoever delivers it. */
export function contractSheets(contracts: readonly Contract[], sources: readonly Source[]): ContractSheet[] {
  return sources.map((source) => {
    const contract = contracts.find(({ kind }) => kind === source.kind);
    return {
      kind: source.kind,
      title: source.title,
      owner: source.owner,
      cycle: source.cycle,
      dueDays: contract?.dueDays ?? null,
      version: contract?.version ?? null,
      replaces: source.replaces !== undefined,
      maxRejectShare: source.maxRejectShare,
      key: contract === undefined ? [] : [...contract.key],
      columns: (contract?.columns ?? []).map(columnSheet),
      rules: (contract?.rules ?? []).map(({ name, column, message }) => ({ rule: name, column, message })),
      references: (contract?.references ?? []).map(({ columns, kind, to }) => ({
        columns: [...columns],
        kind,
        title: sources.find((one) => one.kind === kind)?.title ?? kind,
        to: [...to],
      })),
    };
  });
}

const columnSheet = ({ name, type, required, dropped, personal, codes, min, max }: Column) => ({
  name,
  type,
  required: required ?? false,
  dropped: dropped ?? false,
  personal: personal === true || dropped === true || type === 'bsn' || type === 'birth-date',
  codes: Object.entries(codes ?? {}).map(([code, meaning]) => ({ code, meaning })),
  min: min ?? null,
  max: max ?? null,
});

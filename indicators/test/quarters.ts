import type { Dekking } from 'etl/schema.ts';

const monthsAndDays = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/** As quarters, but delivered in part. */
export const begun = (kind: string, period: string): Omit<Dekking, 'gemeente'>[] =>
  quarters(kind, period).map((quarter) => ({ ...quarter, volledig: false }));

/** Rows of the mart dekking: these quarters ('2024Q1') were delivered for this kind. */
export function quarters(kind: string, ...periods: readonly string[]): Omit<Dekking, 'gemeente'>[] {
  return periods.map((period) => {
    const [jaar = 0, kwartaal = 0] = period.split('Q').map(Number);
    const days = monthsAndDays[kwartaal - 1];
    if (days === undefined) throw new Error(`${period} is no quarter`);
    return {
      kind,
      period,
      jaar,
      kwartaal,
      begin: `${jaar}-${days[0]}`,
      einde: `${jaar}-${days[1]}`,
      volledig: true,
      opgegeven: true,
      wetten: null,
      wetten_opgegeven: null,
    };
  });
}

/** As quarters, but the deliveries told of this wet alone. */
export const quartersOf = (wet: string, kind: string, ...periods: readonly string[]): Omit<Dekking, 'gemeente'>[] =>
  quarters(kind, ...periods).map((quarter) => ({
    ...quarter,
    wetten: wet,
    wetten_opgegeven: wet,
  }));

/** As quarters, but no delivery says that its period holds them: some rows fall in them. */
export const guessed = (kind: string, ...periods: readonly string[]): Omit<Dekking, 'gemeente'>[] =>
  quarters(kind, ...periods).map((quarter) => ({ ...quarter, opgegeven: false }));

/** Amounts or figures as bars. */
export type Bars = {
  /** Top to bottom, or left to right when standing. */
  categories: readonly string[];
  series: readonly { name: string; colour: string; values: readonly (number | null)[] }[];
  /** The 95% interval of each value of the only series; null without one. */
  bounds?: readonly (readonly [number, number] | null)[];
  /** Which standing categories have their name below them; left out: all that have room. */
  named?: readonly number[];
  /** Which standing categories differ in kind from those before them. */
  breaks?: readonly number[];
  unit: string;
  decimals: number;
  /** Standing for years, lying for things with a name. */
  standing: boolean;
};

/** Pixels that the bars need: every lying category keeps room for its bars and a name above or beside it. */
export const barsHeight = ({ categories, series, standing }: Bars): number =>
  standing ? 280 : 40 + categories.length * (series.length * 16 + 34);

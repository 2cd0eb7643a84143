/** Between which bounds a figure lies with 95% certainty, or what is expected with 80%; null where it has none. */
export type Interval = { lower: number | null; upper: number | null };

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

const said = ({ lower, upper }: Interval): string =>
  lower === null || upper === null ? 'geen' : `${number.format(lower)} tot ${number.format(upper)}`;

const none: Interval = { lower: null, upper: null };

/** Whether two figures have the same bounds; a figure that is not there has none. */
export const hasSameInterval = (one: Interval | undefined, other: Interval | undefined): boolean =>
  said(one ?? none) === said(other ?? none);

/** What is said of a figure that is the same but for its bounds. */
export const onlyInterval = (before: Interval | undefined, after: Interval | undefined): string =>
  `Het cijfer zelf is gelijk, het interval niet. Eerst: ${said(before ?? none)}. Daarna: ${said(after ?? none)}.`;

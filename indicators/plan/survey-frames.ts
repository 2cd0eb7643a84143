/**
 * How many people could have been asked, per survey of clients and visitors and per year or quarter of it ('2024', '2024Q3'). The
 * extracts hold the answers only; whoever held the survey knows how many questionnaires went out, or how many clients there were.
 * Where it is known the interval is narrower (finite population correction); where it is not, everyone counts as one of very many.
 */
export const surveyFrames: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  clientervaring: {},
  loketbezoek: {},
  planbetrokkenen: {},
};

/** The sample that a figure is made from: null when it comes from no survey of clients; the population is null where it is not known. */
export function sampleOf(
  kinds: readonly string[],
  period: string,
  frames: typeof surveyFrames = surveyFrames,
): { population: number | null } | null {
  const frame = kinds.map((kind) => frames[kind]).find((one) => one !== undefined);
  return frame === undefined ? null : { population: frame[period] ?? null };
}

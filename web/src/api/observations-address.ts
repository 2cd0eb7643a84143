/** The address of an indicator's figures, also for the CSV of what is on screen. */
export const observationsAddress = (slug: string, query: Readonly<Record<string, string>>): string =>
  `/v1/indicators/${encodeURIComponent(slug)}/observations?${new URLSearchParams(query)}`;

/** What is said of a question that has no answer. */
export const askedTexts = {
  noBreakdown: (id: string, breakdown: string, choices: string) =>
    `Indicator ${id} heeft geen uitsplitsing "${breakdown}". Kies ${choices}.`,
  noRegion: (region: string, choices: string) => `Het gebied "${region}" staat niet in de gegevens. Kies ${choices}.`,
  noMeasure: (id: string, measure: string, choices: string) =>
    `Indicator ${id} heeft geen maat "${measure}". Kies ${choices}.`,
  turned: (from: string, to: string) => `De periode begint met ${from} en eindigt met ${to}. Draai "from" en "to" om.`,
  noFigureYet: (id: string) =>
    `Voor indicator ${id} is er nog geen cijfer. Laad de gegevens opnieuw: npm run etl -- load MAP.`,
  noIndicator: (id: string) => `Er is geen indicator "${id}". Kijk in /v1/indicators.`,
  noKind: (kind: string) => `Er is geen soort bestand "${kind}". Kijk in /v1/contracts.`,
  noObservation: (id: string) =>
    `Dit cijfer van indicator ${id} is er niet. Kijk in /v1/indicators/${id}/observations.`,
};

import type { MeasureKind } from '../indicator.ts';

const sample =
  'Het interval van 95% komt uit de gewogen steekproef: per stratum, met de logit-methode (R survey, svyciprop).';

/** How the 95% interval of a measure was made, for the reader; null when there is none. */
export const intervalNotes: Readonly<Record<MeasureKind, string | null>> = {
  count: null,
  share: 'Het interval van 95% is dat van Wilson: het hoort bij een deel van een geteld aantal.',
  ratio: null,
  'weighted-share': sample,
  'weighted-total': `${sample} Het is daarna vermenigvuldigd met het aantal inwoners.`,
  duration: null,
  amount: null,
  published: 'De grenzen zijn overgenomen van de uitgever, waar die ze geeft.',
};

/** The same for a ratio of two counts of separate events. */
export const ratioNote =
  'Het interval van 95% is dat van Wilson, voor een verhouding tussen twee getelde aantallen die allebei toevallig schommelen.';

/** The same for a share of the answers to a survey without strata and weights. */
export const answersNote =
  'Het interval van 95% komt uit de steekproef, met de logit-methode (R survey, svyciprop). Weten wij hoeveel mensen de vragen konden krijgen, dan rekenen wij daarmee. Geeft iedereen hetzelfde antwoord, dan is het interval dat van Wilson.';

/** Added where the figures of other regions beside a survey of one's own are those of a publication. */
export const peersNote = 'De cijfers van andere gebieden en hun grenzen zijn overgenomen van de uitgever.';

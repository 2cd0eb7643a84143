import type { Preset } from './preset.ts';

/** Hundepool e.a. (2012), 4.2: (n,k) of (1,75) and p of 10% are in common use. */
const dominance = { n: 1, k: 0.75, p: 0.1 };

/** 1 to 4 hidden, rounded to 5: what is shown unless the municipality chooses otherwise. */
export const standard: Preset = {
  name: 'standaard',
  title: 'Standaard',
  smallest: 5,
  zeros: true,
  roundTo: 5,
  respondents: { GGD: 30, CEO: 10 },
  answers: 5,
  largestShare: null,
  dominance,
};

/** What may be chosen by name. The sources and what in them is ours stand in docs/adr/0012. */
export const presets: readonly Preset[] = [
  standard,
  // GGD Flevoland: 30 respondents, 5 in a cell, 90% at most; counts stay as they are.
  {
    ...standard,
    name: 'ggd',
    title: 'GGD 30/5/90',
    roundTo: 1,
    respondents: { GGD: 30, CEO: 30 },
    largestShare: 0.9,
  },
  // CBS, Kerncijfers wijken en buurten: 0 to 7 hidden, rounded to 5.
  { ...standard, name: 'cbs', title: 'CBS Kerncijfers wijken en buurten', smallest: 8, zeros: false },
  // ONS and Vektis hide under 10; Vektis rounds to 10. The rest is ours (interpretatie).
  {
    name: 'streng',
    title: 'Streng',
    smallest: 10,
    zeros: true,
    roundTo: 10,
    respondents: { GGD: 50, CEO: 30 },
    answers: 10,
    largestShare: 0.9,
    dominance: { n: 1, k: 0.5, p: 0.2 },
  },
];

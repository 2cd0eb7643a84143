/** Why a figure is another at the one moment than at the other. */
export const causes = [
  'nieuwe meting',
  'herziening door de bron',
  'late registraties',
  'correctie',
  'andere definitie',
  'ander plan',
  'andere afronding',
  'afscherming',
  'kan niet worden uitgesplitst',
  'niet te herleiden',
] as const;

export type Cause = (typeof causes)[number];

/** One cause, and in Dutch what in the provenance of the figure tells so. */
export type Reason = { cause: Cause; why: string };

const unknown: Reason = {
  cause: 'niet te herleiden',
  why: 'De bestanden en de definitie zijn dezelfde. Waarom dit cijfer anders is, is niet bekend.',
};

/**
 * The cause of a figure of which all of this is another. A release keeps a figure, and not what it would have been with one of two things
 * changed: of several causes none is chosen.
 */
export function settle(reasons: readonly Reason[]): Reason {
  const [first = unknown] = reasons;
  const why = [...new Set((reasons.length === 0 ? [unknown] : reasons).map((one) => one.why))].join(' ');
  if (reasons.every(({ cause }) => cause === first.cause)) return { cause: first.cause, why };
  return {
    cause: 'kan niet worden uitgesplitst',
    why: `Meer dan één ding is anders. ${why} Hoeveel elk daarvan deed, is niet te zeggen.`,
  };
}

export const newMeasurement: Reason = {
  cause: 'nieuwe meting',
  why: 'Deze periode was er op het eerste moment nog niet.',
};

import type { Release } from '../release/schema.ts';
import type { Preset } from './preset.ts';

type Protection = NonNullable<Release['protection']>;

/** A choice of other rules on figures that were published: from which to which, and how many figures that were shown it hid. */
export type PresetChange = NonNullable<Protection['changes']>[number];

/** Whether two sets of rules are the same in all they say. */
export const isSame = (one: Preset, other: Preset): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What was published cannot be taken back, and what was hidden stays hidden: other rules are a decision, which PROTECTION_CHANGE
 * confirms by the name of the new rules. Without a release in force there is nothing to decide.
 * @throws Error in plain Dutch when the rules changed and nobody said so.
 */
export function requireDecision(before: Preset | null, chosen: Preset, confirmed: string | undefined): void {
  if (before === null || isSame(before, chosen) || confirmed === chosen.name) return;
  const now = before.name === chosen.name ? `"${chosen.name}" met andere getallen` : `"${chosen.name}"`;
  throw new Error(
    `De cijfers zijn niet gepubliceerd: zij volgen nu de regels "${before.name}" voor kleine aantallen, en PROTECTION is ${now}. ` +
      'Andere regels nemen niets terug: wat te zien was blijft bekend, en wat verborgen was blijft verborgen. ' +
      `Wilt u toch andere regels? Zet dan PROTECTION_CHANGE=${chosen.name} en laad opnieuw. Anders: kies in PROTECTION weer "${before.name}".`,
  );
}

/** All changes of rules up to this release, oldest first. */
export function changesUntil(
  before: Protection | null,
  preset: Preset,
  { toldBefore: figures }: { toldBefore: number },
): readonly PresetChange[] {
  const earlier = before?.changes ?? [];
  if (before === null || isSame(before.preset, preset)) return earlier;
  return [...earlier, { from: before.preset.title, to: preset.title, figures }];
}

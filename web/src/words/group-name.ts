import { groupTexts as texts } from '../texts/groups.ts';

const ages = /^(\d+)(?:-(\d+)|\+)$/;

/** The name of a group as a reader says it: the ages 18-34 and 75+ and the sexes M and V in words, any other as it is. */
export const groupName = (group: string): string =>
  texts.sexes[group] ?? group.replace(ages, (_, first: string, last?: string) => texts.ages(first, last));

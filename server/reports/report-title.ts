import { reportTexts as texts } from '../texts/reports.ts';

/** 'Najaarsrapportage 2025'; the state of now has a title of its own. */
export function reportTitle(moment: { year: number; moment: string } | null): string {
  if (moment === null) return texts.titleOfNow;
  const title = texts.title(moment.moment, moment.year);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

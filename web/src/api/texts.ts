import type { DuidingDesk } from 'server/cycle/contract/duiding-desk.ts';
import type { RequiredTexts } from 'server/cycle/contract/required-texts.ts';
import type { Texts } from 'server/cycle/contract/texts.ts';
import { ask } from './ask.ts';

type About = Texts['subject']['about'];

/** What people wrote about a goal, indicator or taakveld, as far as it is adopted. */
export const textsQuery = (about: About, subject: string) =>
  ask<Texts>(`/v1/texts/${about}/${encodeURIComponent(subject)}`);

/** Where a duiding is read and written by who may. */
export const duidingAddress = (about: About, subject: string, moment: string): string =>
  `/v1/duiding/${about}/${encodeURIComponent(subject)}/${encodeURIComponent(moment)}`;

/** Where the story of a partner is kept, by its number. */
export const storyAddress = ({ about, subject }: Texts['subject'], moment: string, number: string): string =>
  `/v1/stories/${about}/${encodeURIComponent(subject)}/${encodeURIComponent(moment)}/${number}`;

/** A duiding with all its versions, for who may. */
export const duidingQuery = (about: About, subject: string, moment: string) =>
  ask<DuidingDesk>(duidingAddress(about, subject, moment));

/** What must be written at a moment; null: the moment that people work on. */
export const requiredTextsQuery = (moment: string | null) =>
  ask<RequiredTexts>(`/v1/required-texts${moment === null ? '' : `?${new URLSearchParams({ moment })}`}`);

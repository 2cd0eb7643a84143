import type { Breakdown } from '../indicator.ts';

/** What every indicator from a survey with a five-point scale of agreement shares. */

export const agree: readonly string[] = ['helemaal mee eens', 'mee eens'];

export const clientBreakdowns: readonly Breakdown[] = ['wet', 'leeftijd', 'geslacht', 'wijk'];

export const clientSurveyBasis =
  "Het cijfer komt uit het cliëntervaringsonderzoek. Wie geen antwoord gaf, of 'weet niet' of 'niet van toepassing' antwoordde, telt niet mee.";

export const planSurveyBasis =
  "Het cijfer komt uit het onderzoek onder betrokkenen bij een plan: inwoners, gezinsleden, professionals en vrijwilligers. Wie geen antwoord gaf, of 'weet niet' of 'niet van toepassing' antwoordde, telt niet mee.";

export const agreeInterpretation =
  "Het plan noemt alleen de naam. Wij tellen 'mee eens' en 'helemaal mee eens' als ja. 'Neutraal' telt als nee.";

import type { Breakdown } from '../indicator.ts';

/** What every indicator from the GGD health monitor shares. */

export const ggdBreakdowns: readonly Breakdown[] = ['leeftijd', 'geslacht', 'wijk'];

/** The publication of the monitor itself: 83674NED (2016) is about 19 and older, 85012NED (2020) about 18 and older. */
export const ggdAgeBreak = {
  from: '2020',
  why: 'In 2012 en 2016 deden inwoners van 19 jaar en ouder mee aan het onderzoek van de GGD. Vanaf 2020 doen ook inwoners van 18 jaar mee.',
};

/** Gezondheidsraad 2017 replaced the Nederlandse Norm Gezond Bewegen by the beweegrichtlijnen. */
export const beweegrichtlijnBreak = {
  from: '2020',
  why: 'In 2017 kwam er een nieuwe beweegrichtlijn. De jaren daarvoor zijn gemeten met de oude beweegnorm.',
};

export const ggdWeighting =
  'Het is een steekproef. De antwoorden zijn gewogen, zodat ze gelden voor alle volwassen inwoners. Wie de vraag niet invulde, telt niet mee.';

import { sql, type RawBuilder } from 'kysely';
import type { Breakdown } from '../indicator.ts';
import { ofYearAndRegion } from './statline.ts';

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

/** 18 and older, as code and as label of the dimension Leeftijd. */
const adults = ['Leeftijd=20300', 'Leeftijd=18 jaar en ouder', 'Leeftijd=18 jaar of ouder', 'Leeftijd=18+'];

const lettersOf = (text: RawBuilder<unknown>) => sql`regexp_replace(lower(${text}), '[^a-z]', '', 'g')`;

/**
 * Figures of province, GGD region and country from the Gezondheidsmonitor in StatLine (RIVM 50150NED and the table before it):
 * of 18 and older, per year with their bounds. Those of a gemeente are modelled there (SMAP) and not those of the survey, so they
 * are never taken. `topic`: its code, which is its label without spaces and signs. `from`: the first year that asked the same.
 */
export const monitorOfRegions = (topic: string, from = 0): RawBuilder<unknown> => sql`(
  select distinct on (gemeente, jaar, marge) *
  from cbs_cijfer
  where lower(tabel) in ('50150ned', '50120ned') and dimensies in (${sql.join(adults)})
    and ${topic.toLowerCase()} in (${lettersOf(sql`onderwerp`)}, ${lettersOf(sql`regexp_replace(onderwerp, '^.*/', '')`)})
    and substr(gemeente, 1, 2) <> 'GM' and ${ofYearAndRegion} and jaar >= ${sql.lit(from)}
  order by gemeente, jaar, marge, tabel desc
)`;

const peerSource =
  'De cijfers van andere gebieden zijn van RIVM en gaan over dezelfde vraag aan mensen van 18 jaar en ouder. RIVM weegt zelf, en dat kan anders zijn dan wij doen.';

/** What the definition sheet says of the figures of other regions. */
export const monitorPeers = `${peerSource} Voor gemeenten geeft RIVM een schatting uit een model. Die nemen wij niet over: ons eigen cijfer komt uit het onderzoek van de GGD.`;

import { sql, type RawBuilder } from 'kysely';
import { benefitDomains } from '../quarterly-report/benefit-domains.ts';

/** The domain of a row of the mart uitkering, as SQL; a soort that belongs to none is 'onbekend'. */
export const domainOfBenefit: RawBuilder<string> = sql`case ${sql.join(
  Object.entries(benefitDomains).map(
    ([domain, kinds]) => sql`when soort in (${sql.join(kinds.map((kind) => sql.lit(kind)))}) then ${sql.lit(domain)}`,
  ),
  sql` `,
)} else 'onbekend' end`;

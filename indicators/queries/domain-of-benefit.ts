import { sql, type RawBuilder } from 'kysely';

/** The domains of the Kwartaalrapportage USD that benefits of the mart uitkering belong to, by soort (interpretatie). */
const domains: Readonly<Record<string, readonly string[]>> = {
  Inkomen: ['algemene bijstand', 'IOAW', 'IOAZ'],
  Participatie: ['loonkostensubsidie'],
  'Bijzondere bijstand': ['bijzondere bijstand'],
  Minima: ['minimaregeling'],
};

/** The domain of a soort; null for one that belongs to none. */
export const domainOfKind = (soort: string): string | null =>
  Object.entries(domains).find(([, kinds]) => kinds.includes(soort))?.[0] ?? null;

/** The domain of a row of the mart uitkering, as SQL; a soort that belongs to none is 'onbekend'. */
export const domainOfBenefit: RawBuilder<string> = sql`case ${sql.join(
  Object.entries(domains).map(
    ([domain, kinds]) => sql`when soort in (${sql.join(kinds.map((kind) => sql.lit(kind)))}) then ${sql.lit(domain)}`,
  ),
  sql` `,
)} else 'onbekend' end`;

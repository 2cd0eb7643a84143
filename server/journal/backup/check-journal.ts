import { sha256 } from '../canonical.ts';
import { checkAudit, type AuditCheck } from '../audit/check-audit.ts';
import type { Journal } from '../database/open-journal.ts';

export type JournalCheck = AuditCheck & { versions: number; documents: number };

/**
 * Looks whether the journal is whole: the chain of the audit, versions without gaps, each version and document told of in the
 * audit, and documents that still have their hash. `knownHead` is the hash of a row that was once the last one: without it rows
 * taken from the end of the audit cannot be missed.
 */
export async function checkJournal({ db }: Journal, knownHead?: string): Promise<JournalCheck> {
  const audit = await checkAudit(db);
  const faults = [...audit.faults];
  if (
    knownHead !== undefined &&
    (await db.selectFrom('audit').select('seq').where('hash', '=', knownHead).executeTakeFirst()) === undefined
  )
    faults.push(`Regel ${knownHead} van de audit is er niet meer.`);
  const things = await db
    .selectFrom('versions')
    .select(({ fn }) => ['kind', 'id', fn.max('version').as('last'), fn.countAll().as('count')])
    .groupBy(['kind', 'id'])
    .execute();
  for (const { kind, id, last, count } of things)
    if (Number(count) !== last) faults.push(`Van ${kind} ${id} ontbreekt een versie.`);

  const told = new Set(
    (await db.selectFrom('audit').select('object').where('result', '=', 'gelukt').execute()).map(
      ({ object }) => object,
    ),
  );
  const versions = await db.selectFrom('versions').select(['kind', 'id', 'version']).execute();
  for (const { kind, id, version } of versions)
    if (!told.has(`${kind}/${id}/${version}`))
      faults.push(`Versie ${version} van ${kind} ${id} staat niet in de audit.`);

  const documents = await db.selectFrom('documents').select(['hash']).orderBy('hash').execute();
  for (const { hash } of documents) {
    const { body } = await db.selectFrom('documents').select('body').where('hash', '=', hash).executeTakeFirstOrThrow();
    if (sha256(body) !== hash) faults.push(`Document ${hash} is veranderd sinds het bewaard is.`);
    if (!told.has(`document/${hash}`)) faults.push(`Document ${hash} staat niet in de audit.`);
  }
  return { ...audit, faults, versions: versions.length, documents: documents.length };
}

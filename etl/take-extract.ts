import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { namedSource } from './choose-source.ts';
import { compareDeliveries } from './comparison/compare-deliveries.ts';
import type { Comparison } from './comparison/comparison.ts';
import type { Kept } from './comparison/earlier-deliveries.ts';
import { previousDelivery } from './comparison/previous-delivery.ts';
import { checkDeclaredDays } from './declared-days.ts';
import { declaresAnew } from './declared-period.ts';
import { agreementOf } from './older-agreements.ts';
import { type DeliveryFacts, deliveryFolder } from './delivery.ts';
import { meaningOf } from './failure.ts';
import { deliveryId, isKept, keepDelivery, shapeOf } from './keep-delivery.ts';
import type { Levering } from './levering.ts';
import { NotNeeded } from './not-needed.ts';
import { namesGemeente, otherGemeente } from './other-gemeente.ts';
import { type Outcome, refused } from './outcome.ts';
import { pseudonymisers } from './pseudonyms.ts';
import { type ReadExtract, readExtract, TooManyFaults } from './read-extract.ts';
import type { InReadingDatabase, ReadingDatabase } from './reading-database.ts';
import { type Recognised, recognise } from './recognise.ts';
import type { FileFacts } from './readers/inspect-file.ts';
import { Refusal } from './refusal.ts';
import { seenFacts } from './seen-facts.ts';
import { shownName } from './shown-name.ts';
import { hiddenInSource, shownSource } from './shown-source.ts';
import type { DecimalStyle, SlashOrder } from './sources/columns/column-sql.ts';
import type { Multiline, Source, WayOfWriting } from './sources/source.ts';
import { refuseChanged, stampOf } from './unchanged.ts';
import { unrecognised } from './unrecognised.ts';
import { unclearPlace } from './unclear-place.ts';
import { type Warehouse, warehouseAt } from './warehouse.ts';
import { writeRejects } from './write-rejects.ts';

export type TakeTask = {
  path: string;
  /** Named on the command line, not found in a folder. */
  named: boolean;
  gemeente: string;
  key: Buffer;
  levering: Levering;
  /** The deliveries in force, which a new one is put beside. */
  against: readonly Kept[];
  /** A delivery that jumps away from the previous one is taken all the same; a text is the id of the only one for which this holds. */
  acceptJump: boolean | string;
  /** The kind, where a person has said it; null to recognise it. */
  as?: string | null;
  /** How the file writes decimals, where a person has said it. */
  decimals?: DecimalStyle | null;
  /** What goes first in dates with slashes, where a person has said it. */
  dates?: SlashOrder | null;
  /** What its texts over lines are that look like rows, where a person has said it. */
  multiline?: Multiline | null;
  /** Whether the file replaces what there was of its period, where a person has said it. */
  correction?: boolean | null;
  /** Which sheet of a workbook is meant; null when that is to be seen from its header. */
  sheet?: string | null;
  /** Where a CSV of the rejected rows is written, if there are any. */
  rejectsFile: string | null;
  /** Where the rows are kept as a delivery; null to check only. */
  keep: { warehouse: Warehouse; keyId: string; sequence: number } | null;
};

/** Recognises a file, reads it and, when asked to, keeps it as a delivery; what is wrong with it becomes its outcome. */
export const takeExtract = async (
  task: TakeTask,
  sources: readonly Source[],
  inDatabase: InReadingDatabase,
): Promise<Outcome> => {
  let found: Recognised | null = null;
  const outcome = await taken(task, sources, inDatabase, (recognised) => {
    found = recognised;
  });
  if (outcome.status === 'accepted' || outcome.status === 'known') return outcome;
  const facts = await seenFacts(task.path, found);
  return facts === null ? outcome : { ...outcome, facts };
};

const taken = async (
  task: TakeTask,
  sources: readonly Source[],
  inDatabase: InReadingDatabase,
  onRecognised: (recognised: Recognised) => void,
): Promise<Outcome> => {
  const { path, named, keep, against, as } = task;
  let kind: string | null = null;
  try {
    const stamp = await stampOf(path);
    const recognised = await recognise(path, as ? namedSource(as, sources) : sources, task.sheet ?? null);
    onRecognised(recognised);
    const { source } = recognised;
    if (source === null) return await unrecognised(path, (await recognised.inspected()).facts.encoding, named, sources);
    kind = source.kind;
    // Only a file of the same size can be one that was loaded before; any other need not wait for its hash.
    const maybeKnown = against.some(({ facts }) => facts.bytes === recognised.bytes);
    const id = keep && maybeKnown ? deliveryId((await recognised.inspected()).facts) : null;
    const known = against.find(({ facts }) => facts.id === id)?.facts;
    if (known && known.gemeente !== task.gemeente && !namesGemeente(source))
      throw ofAnotherGemeente(known, task.gemeente);
    const asBefore =
      known &&
      known.shape === shapeOf(source) &&
      agreementOf(known, source) === source.version &&
      known.keyId === keep?.keyId;
    if (asBefore && !declaresAnew(known, source, task.levering) && !toldAnew(known, task))
      return { status: 'known', file: path, kind: source.kind, delivery: known };
    return await inDatabase((database) => takeRecognised(task, database, source, recognised, stamp));
  } catch (error) {
    if (error instanceof NotNeeded) return { status: 'not-needed', file: path, reason: error.message };
    const meaning = meaningOf(error, path);
    if (meaning instanceof Refusal) return refused(path, kind, meaning);
    throw meaning;
  }
};

const ofAnotherGemeente = ({ id, gemeente }: DeliveryFacts, now: string): Refusal =>
  new Refusal(
    'al-van-andere-gemeente',
    `Dit bestand is al geladen voor ${gemeente} (levering ${id}). Het telt niet ook voor ${now}.`,
    `Kijk bij welke gemeente het hoort. Is dat ${now}, haal de levering dan eerst weg: npm run etl -- withdraw ${id}. Laad het bestand daarna opnieuw.`,
  );

/** Whether a person now says something else of the file than when it was loaded. */
const toldAnew = (known: DeliveryFacts, { decimals, dates, multiline, correction }: TakeTask): boolean =>
  (decimals ?? known.decimals) !== known.decimals ||
  (dates ?? known.dates) !== known.dates ||
  (multiline ?? known.multiline) !== known.multiline ||
  (correction ?? known.correction) !== known.correction;

const toldOf = ({ decimals, dates, multiline }: TakeTask): WayOfWriting => ({
  ...(decimals ? { decimals } : {}),
  ...(dates ? { dates } : {}),
  ...(multiline ? { multiline } : {}),
});

const placeToldOf = ({ correction }: TakeTask): Pick<DeliveryFacts, 'correction'> =>
  typeof correction === 'boolean' ? { correction } : {};

const takeRecognised = async (
  task: TakeTask,
  database: ReadingDatabase,
  source: Source,
  recognised: Recognised,
  stamp: string,
): Promise<Outcome> => {
  const { path, gemeente, keep, rejectsFile } = task;
  const { connection, scratch } = database;
  const workspace = { connection, gemeente, scratch, ...toldOf(task), ...pseudonymisers(connection, task.key) };
  try {
    const extract = await readExtract(path, recognised, source, workspace);
    const { facts, rowsRead, rowsRejected, rejects } = extract;
    const findings = { rowsRead, rowsRejected, rejects };
    await refuseChanged(path, stamp, facts.sha256);
    if (rejectsFile !== null && extract.rowsRejected > 0) await writeRejects(connection, rejectsFile);
    const elsewhere = await otherGemeente(connection, source, extract.reading.rows, gemeente);
    // Before anything is kept: a delivery that stands is read again when its period is told anew.
    const onPeriod = await checkDeclaredDays(connection, source, extract.reading, task.levering);
    const { delivery, comparison, unclear } = await keepAndCompare(task, database, extract);
    const jump =
      comparison && comparison.jumps.length > 0 && !isAccepted(task, facts)
        ? jumped(comparison, deliveryId(facts))
        : null;
    const refusal = unclear && jump ? both(unclear, jump) : (unclear ?? jump);
    if (refusal !== null) return refused(path, source.kind, refusal, comparison, findings);
    return {
      status: 'accepted',
      file: path,
      kind: source.kind,
      facts,
      ...findings,
      notes: [...(extract.reading.notes ?? []), ...elsewhere, ...onPeriod, ...onSource(task.levering)],
      comparison,
      delivery: keep === null ? null : delivery,
    };
  } catch (error) {
    if (error instanceof TooManyFaults && rejectsFile !== null) await writeRejects(connection, rejectsFile);
    throw error;
  }
};

const onSource = ({ source }: Levering): string[] =>
  source === undefined || shownSource(source) === source ? [] : [hiddenInSource];

const keepAndCompare = async (
  task: TakeTask,
  database: ReadingDatabase,
  extract: ReadExtract,
): Promise<{ delivery: DeliveryFacts | null; comparison: Comparison | null; unclear: Refusal | null }> => {
  const { path, gemeente, keep, against, levering } = task;
  const { source, facts } = extract;
  const fileName = shownName(basename(path));
  const id = deliveryId(facts);
  // One that is in force was compared when it came; it is read again under a new contract or key.
  const again = against.some(({ facts: one }) => one.id === id);
  const compared = !again && (levering.origin ?? 'delivered') === 'delivered';
  const previous = compared ? previousDelivery(against, source, { id, gemeente, fileName }) : null;
  if (keep === null && previous === null) return { delivery: null, comparison: null, unclear: null };
  // A check that compares keeps the rows for as long as that takes.
  const warehouse = keep?.warehouse ?? warehouseAt(join(database.scratch, 'checked'));
  const kept = {
    fileName,
    gemeente,
    keyId: keep?.keyId ?? '',
    levering,
    loadedAt: new Date().toISOString(),
    sequence: sequenceOf(task, source, id),
    ...toldOf(task),
    ...placeToldOf(task),
  };
  const stays = await isKept(warehouse, id);
  const delivery = await keepDelivery(warehouse, database, extract, kept);
  const folder = deliveryFolder(warehouse, id);
  const now = { facts: delivery, folder };
  const { connection } = database;
  const comparison = previous && (await compareDeliveries(connection, source, previous, now));
  const unclear = compared ? await unclearPlace(connection, source, now, against) : null;
  const jumps = comparison !== null && comparison.jumps.length > 0 && !isAccepted(task, facts);
  // One that was replaced before must be there when its successor is withdrawn.
  if ((unclear !== null || jumps) && !stays) await rm(folder, { recursive: true, force: true });
  return { delivery, comparison, unclear };
};

/** A delivery keeps its place in the order when it is read again for a new contract alone: nobody said anything new. */
const sequenceOf = (task: TakeTask, source: Source, id: string): number | undefined => {
  const before = task.against.find(({ facts }) => facts.id === id)?.facts;
  const asToldBefore = before !== undefined && !declaresAnew(before, source, task.levering) && !toldAnew(before, task);
  return asToldBefore ? before.sequence : task.keep?.sequence;
};

/** One answer to two questions, so that a file need not come a third time. */
const both = (unclear: Refusal, jump: Refusal): Refusal =>
  new Refusal(unclear.rule, `${unclear.message} ${jump.message}`, `${unclear.remedy} ${jump.remedy}`);

const isAccepted = ({ acceptJump }: TakeTask, facts: FileFacts): boolean =>
  acceptJump === true || acceptJump === deliveryId(facts);

const jumped = ({ jumps, with: { fileName } }: Comparison, id: string): Refusal =>
  new Refusal(
    'sprong',
    `Dit bestand wijkt veel af van de vorige levering, ${fileName} (${jumps.length === 1 ? '1 groot verschil' : `${jumps.length} grote verschillen`}).`,
    `Vraag de leverancier of dit klopt. Klopt het, laad het dan opnieuw met --accept-jump, of zet bij dit bestand in levering.json "acceptJump": "${id}" en lever het opnieuw aan. Bij een inbox staat levering.json in de inbox zelf. Het nummer hoort bij dit bestand: een volgend bestand wordt weer vergeleken.`,
  );

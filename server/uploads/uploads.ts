import type { TellAudit } from '../access/tell-audit.ts';
import { refuse, textFaults } from '../cycle/faults.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import { problem } from '../problems.ts';
import { readingTexts } from '../texts/reading.ts';
import { fail, loadingOf, type TellOf } from './loading.ts';
import type { Kept, NewUpload, ShownUpload } from './contract.ts';
import { nameFaults } from './name-faults.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Loader } from './run-loader.ts';
import { isWarned } from './shown-report.ts';
import { asksNow, isBusy, newUpload, shownUpload, take, type Sender, type Upload } from './upload.ts';
import type { UploadFolder } from './upload-folder.ts';
import { largest, mostOfAll, mostOfOne, stale } from './upload-limits.ts';

type Options = {
  folder: UploadFolder;
  loader: Loader;
  journal: Journal;
  audit: TellAudit;
  titleOf(kind: string): string;
  /** What may be withdrawn. */
  kept(): Promise<readonly Kept[]>;
  /** Looks whether there are new figures. */
  follow(): Promise<unknown>;
  say(line: string): void;
  now(): Date;
};

const wentWrong =
  'Er ging iets mis op de server. Kijk bij Bronnen of dit bestand meetelt. Staat het daar niet, stuur het dan opnieuw.';

const megabytes = Math.round(largest / 1e6);

/** The files that people send, from their arrival until they count or are gone. */
export function uploadsIn({ folder, loader, journal, audit, titleOf, kept, follow, say, now }: Options) {
  const all = new Map<string, Upload>();
  const queue = oneAtATime();

  /** That of somebody else is as if it were not there. */
  const find = ({ owner }: Sender, id: string): Upload => {
    const upload = all.get(id);
    if (upload === undefined || upload.actor.owner !== owner)
      throw problem(404, 'Dit bestand is er niet meer. Stuur het opnieuw.');
    upload.touched = now().getTime();
    return upload;
  };
  const show = (upload: Upload): ShownUpload => shownUpload(upload, { ahead: queue.ahead(upload.id), titleOf });
  const tell: TellOf = (upload, action, result, object) =>
    audit(upload.actor, { action, object: object ?? `upload/${upload.id}`, result });
  /** What the loader does with a file; a fault of ours is told there, and the next file goes on. */
  const enqueue = (upload: Upload, task: (file: string) => Promise<void>) =>
    queue.add(upload.id, async () => {
      if (!all.has(upload.id)) return;
      try {
        await task(folder.fileOf(upload.id, upload.name));
      } catch (error) {
        say(`Een aangeleverd bestand is niet verwerkt: ${error instanceof Error ? error.message : String(error)}`);
        // What counts already still does, whatever went wrong afterwards.
        if (upload.stage !== 'in gebruik') fail(upload, wentWrong);
        await folder.remove(upload.id);
      }
    });

  /** A delivery that is kept, as a file of who is about to withdraw it. */
  const takenUp = (actor: Sender, { id, fileName, counts }: Kept): Upload => {
    const upload: Upload = {
      ...newUpload({ name: fileName, bytes: 0 }, actor, now()),
      stage: counts ? 'in gebruik' : 'vervangen',
      delivery: id,
    };
    all.set(upload.id, upload);
    return upload;
  };

  const { check, publish, withdraw } = loadingOf({ folder, loader, journal, tell, follow });

  return {
    /** `known`: what is kept now. A file that counted may have been replaced since, and count again. */
    list({ owner }: Sender, known: readonly Kept[]): ShownUpload[] {
      const own = [...all.values()].filter(({ actor }) => actor.owner === owner);
      for (const upload of own) {
        upload.touched = now().getTime();
        const counts = known.find(({ id }) => id === upload.delivery)?.counts;
        if (upload.stage === 'in gebruik' && counts === false) upload.stage = 'vervangen';
        if (upload.stage === 'vervangen' && counts === true) upload.stage = 'in gebruik';
      }
      return own.map(show);
    },
    async begin(actor: Sender, { name, bytes }: NewUpload): Promise<ShownUpload> {
      refuse(nameFaults(name));
      if (bytes === 0) throw problem(400, 'Dit bestand is leeg. Maak het opnieuw in het bronsysteem.');
      if (bytes > largest)
        throw problem(413, `Dit bestand is te groot. Er past ${megabytes} MB in. Lever het in delen, per kwartaal.`);
      const own = [...all.values()].filter((one) => one.actor.owner === actor.owner);
      if (own.length >= mostOfOne || all.size >= mostOfAll)
        throw problem(409, 'Er staan te veel bestanden klaar. Publiceer ze of haal ze weg, en stuur dan de rest.');
      const upload = newUpload({ name, bytes }, actor, now());
      await folder.make(upload.id, bytes);
      all.set(upload.id, upload);
      return show(upload);
    },
    async append(actor: Sender, id: string, offset: number, chunk: Buffer): Promise<ShownUpload> {
      const upload = find(actor, id);
      await take(upload, offset, chunk, () => folder.append(id, upload.name, upload.received, chunk));
      if (upload.received === upload.bytes) {
        upload.stage = 'wacht op controle';
        await tell(upload, 'bestand aanleveren', 'gelukt');
        enqueue(upload, (file) => check(upload, file));
      }
      return show(upload);
    },
    async read(actor: Sender, id: string, value: string): Promise<ShownUpload> {
      const upload = find(actor, id);
      const asked = asksNow(upload, titleOf);
      if (asked === null) throw problem(409, readingTexts.nothing);
      if (!asked.choices.some((choice) => choice.value === value))
        refuse([{ field: 'value', text: readingTexts.wrong }]);
      // Before anything else is waited for: who presses twice chooses once.
      upload.stage = 'wacht op controle';
      upload.reading = { ...upload.reading, [asked.option]: value };
      enqueue(upload, (file) => check(upload, file));
      await tell(upload, 'leeswijze kiezen', 'gelukt');
      return show(upload);
    },
    async publish(actor: Sender, id: string, why: string): Promise<ShownUpload> {
      const upload = find(actor, id);
      const { report } = upload;
      if (upload.stage !== 'gecontroleerd' || report === null)
        throw problem(409, 'Dit bestand kan nu niet worden gepubliceerd. Kijk op de pagina wat ermee is.');
      if (isWarned(report)) refuse(textFaults('why', 'waarom dit bestand toch mag meetellen', why, 2_000));
      // Before anything else is waited for: who presses twice publishes once.
      upload.stage = 'wacht op publiceren';
      upload.trouble = null;
      upload.actor = actor;
      upload.why = isWarned(report) ? why.trim() : null;
      try {
        await tell(upload, 'publiceren vragen', 'gelukt');
      } catch (error) {
        upload.stage = 'gecontroleerd';
        throw error;
      }
      enqueue(upload, (file) => publish(upload, file, report));
      return show(upload);
    },
    kept,

    /**
     * Takes a delivery out of the figures and erases its rows, whoever sent it, also when another one took its place: who withdraws
     * finds it among the own files from then on.
     */
    async withdraw(actor: Sender, delivery: string, why: string): Promise<ShownUpload> {
      const found = (await kept()).find(({ id }) => id === delivery);
      if (found === undefined) throw problem(404, 'Dit bestand telt niet mee. Er is niets om in te trekken.');
      const same = [...all.values()].filter((one) => one.delivery === delivery);
      if (same.some(isBusy)) throw problem(409, 'Dit bestand wordt al ingetrokken.');
      refuse(textFaults('why', 'waarom dit bestand niet meer mag meetellen', why, 2_000));
      const upload = same.find((one) => one.actor.owner === actor.owner) ?? takenUp(actor, found);
      const stood = upload.stage;
      upload.stage = 'wacht op intrekken';
      upload.trouble = null;
      upload.actor = actor;
      upload.touched = now().getTime();
      enqueue(upload, async () => {
        await withdraw(upload, delivery, why.trim(), stood);
        if (upload.stage === 'ingetrokken') for (const one of same) one.stage = upload.stage;
      });
      return show(upload);
    },
    async remove(actor: Sender, id: string): Promise<void> {
      const upload = find(actor, id);
      if (isBusy(upload)) throw problem(409, 'Met dit bestand is het dashboard nog bezig. Wacht tot dat klaar is.');
      all.delete(id);
      await folder.remove(id);
      if (upload.stage !== 'in gebruik' && upload.stage !== 'vervangen' && upload.stage !== 'ingetrokken')
        await tell(upload, 'bestand weghalen', 'gelukt');
    },
    /** Removes what nobody has looked at for hours. */
    async sweep(): Promise<void> {
      for (const upload of all.values()) {
        if (isBusy(upload) || now().getTime() - upload.touched < stale) continue;
        all.delete(upload.id);
        await folder.remove(upload.id);
      }
    },
    done: queue.done,
  };
}

export type Uploads = ReturnType<typeof uploadsIn>;

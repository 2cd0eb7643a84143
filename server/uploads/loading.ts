import { readingArguments } from 'indicators/reading-options.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import type { ReportOfFile, Stage } from './contract.ts';
import { choiceAsked } from './reading-choice.ts';
import { keepDecision } from './keep-decision.ts';
import type { Loader } from './run-loader.ts';
import { isJump, mayCount } from './shown-report.ts';
import type { Upload } from './upload.ts';
import type { UploadFolder } from './upload-folder.ts';

/** Notes in the audit what was done with a file; of the upload, unless an `object` is named. */
export type TellOf = (
  upload: Upload,
  action: string,
  result: 'gelukt' | 'geweigerd' | 'mislukt',
  object?: string,
) => Promise<void>;

type Options = {
  folder: UploadFolder;
  loader: Loader;
  journal: Journal;
  tell: TellOf;
  /** Looks whether there are new figures. */
  follow(): Promise<unknown>;
};

/** A refused file is kept where a choice of its sender can mend it; what will never count is not. */
const canBeMended = (report: ReportOfFile): boolean => choiceAsked(report, (kind) => kind) !== null;

export const fail = (upload: Upload, trouble: string): void => {
  upload.stage = 'mislukt';
  upload.trouble = trouble;
};

/** What the loader does with one file, and what becomes of the file by that. */
export function loadingOf({ folder, loader, journal, tell, follow }: Options) {
  const check = async (upload: Upload, file: string) => {
    upload.stage = 'controleren';
    const told = await loader.read(['check', file, ...readingArguments(upload.reading)]);
    if ('trouble' in told) {
      fail(upload, told.trouble);
      await folder.remove(upload.id);
      return tell(upload, 'bestand controleren', 'mislukt');
    }
    upload.report = told;
    upload.stage = mayCount(told) ? 'gecontroleerd' : 'geweigerd';
    if (upload.stage === 'geweigerd' && !canBeMended(told)) await folder.remove(upload.id);
    await tell(upload, 'bestand controleren', mayCount(told) ? 'gelukt' : 'geweigerd');
  };
  const publish = async (upload: Upload, file: string, checked: ReportOfFile) => {
    upload.stage = 'publiceren';
    const told = await loader.read([
      'load',
      file,
      ...readingArguments(upload.reading),
      ...(isJump(checked) ? ['--accept-jump'] : []),
    ]);
    if ('trouble' in told) {
      // It stays, to be tried again: the file is sound.
      upload.stage = 'gecontroleerd';
      upload.trouble = told.trouble;
      return tell(upload, 'levering publiceren', 'mislukt');
    }
    if (!canBeMended(told)) await folder.remove(upload.id);
    upload.report = told;
    upload.delivery = told.delivery;
    // Its id is known now: of a workbook it is not the hash of the file alone.
    if (told.delivery !== null && upload.why !== null)
      await keepDecision(journal, upload.actor, told.delivery, 'waarschuwing aanvaard', upload.why);
    // Before it is said that the file counts, so that whoever looks finds it in the figures.
    await follow();
    upload.stage = told.delivery === null ? 'geweigerd' : 'in gebruik';
    const object = told.delivery === null ? `upload/${upload.id}` : `delivery/${told.delivery}`;
    await tell(upload, 'levering publiceren', told.delivery === null ? 'geweigerd' : 'gelukt', object);
  };
  /** `stood`: where the file was, and is again when the loader cannot do it. */
  const withdraw = async (upload: Upload, delivery: string, why: string, stood: Stage) => {
    upload.stage = 'intrekken';
    const trouble = await loader.withdraw(delivery);
    if (trouble !== null) {
      upload.stage = stood;
      upload.trouble = trouble.trouble;
      return tell(upload, 'levering intrekken', 'mislukt', `delivery/${delivery}`);
    }
    await keepDecision(journal, upload.actor, delivery, 'ingetrokken', why);
    await follow();
    upload.stage = 'ingetrokken';
    await tell(upload, 'levering intrekken', 'gelukt', `delivery/${delivery}`);
  };

  return { check, publish, withdraw };
}

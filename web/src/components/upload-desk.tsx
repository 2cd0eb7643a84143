import { useEffect, useState } from 'react';
import type { ShownUpload, UploadsAnswer } from 'server/uploads/contract.ts';
import {
  beginUpload,
  publishUpload,
  readUploadAs,
  readUploads,
  removeUpload,
  sendParts,
  withdrawDelivery,
  type Said,
} from '../api/uploads.ts';
import { uploadingTexts as texts } from '../texts/uploading.ts';
import { UploadChoice } from './upload-choice.tsx';
import { UploadItem, type Stopped } from './upload-item.tsx';
import { WithdrawOther } from './withdraw-other.tsx';

/** ms between looks at what the server does. */
const lookEvery = 1500;

const working: ReadonlySet<ShownUpload['stage']> = new Set([
  'wacht op controle',
  'controleren',
  'wacht op publiceren',
  'publiceren',
  'wacht op intrekken',
  'intrekken',
]);

const put = (items: readonly ShownUpload[], one: ShownUpload): ShownUpload[] =>
  items.some(({ id }) => id === one.id) ? items.map((item) => (item.id === one.id ? one : item)) : [...items, one];

/** What was asked of the server for one file: its answer, or why not, beside that file. */
type Refusals = Readonly<Record<string, Stopped>>;

/** The files of who looks, with what can be done with each. */
export const UploadDesk = ({ answer }: { answer: UploadsAnswer }) => {
  const [items, setItems] = useState<readonly ShownUpload[]>(answer.items);
  const [refusals, setRefusals] = useState<Refusals>({});
  /** What could not be begun, by the name of the file. */
  const [unbegun, setUnbegun] = useState<readonly { name: string; detail: string }[]>([]);
  const [sending, setSending] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  /** What is kept, and why one of these could not be withdrawn. */
  const [kept, setKept] = useState(answer.kept);
  const [notWithdrawn, setNotWithdrawn] = useState<string | null>(null);
  /** The files that can be gone on with, by the id of their upload. */
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map());

  const refuse = (id: string, outcome: Stopped | null) =>
    setRefusals(({ [id]: _before, ...others }) => (outcome === null ? others : { ...others, [id]: outcome }));

  const isWorking = items.some(({ stage }) => working.has(stage));
  useEffect(() => {
    if (!isWorking) return undefined;
    const look = async () => {
      const heard = await readUploads();
      if (!('body' in heard)) return;
      setItems(heard.body.items);
      setKept(heard.body.kept);
    };
    const timer = setInterval(() => void look(), lookEvery);
    return () => clearInterval(timer);
  }, [isWorking]);

  const sendRest = async (upload: ShownUpload, file: File) => {
    setFiles((before) => new Map(before).set(upload.id, file));
    refuse(upload.id, null);
    setSending((before) => new Set(before).add(upload.id));
    setSaid(texts.begun(file.name));
    const stopped = await sendParts(file, upload, answer.part, (now) => setItems((before) => put(before, now)));
    setSending((before) => new Set([...before].filter((id) => id !== upload.id)));
    if (stopped === null) setSaid(texts.whole(file.name));
    else refuse(upload.id, stopped);
  };
  const sendFile = async (file: File) => {
    const known = items.find(
      ({ id, name, bytes, stage }) =>
        name === file.name && bytes === file.size && stage === 'ontvangen' && !sending.has(id),
    );
    if (known !== undefined) return sendRest(known, file);
    const begun = await beginUpload(file);
    if (!('body' in begun)) {
      setUnbegun((before) => [...before, { name: file.name, detail: begun.detail }]);
      return undefined;
    }
    setItems((before) => put(before, begun.body));
    return sendRest(begun.body, file);
  };
  const choose = async (chosen: readonly File[]) => {
    setUnbegun([]);
    for (const file of chosen) await sendFile(file);
  };
  const ask = async (upload: ShownUpload, question: Promise<Said<ShownUpload | null>>, done: string) => {
    const heard = await question;
    if (!('body' in heard)) {
      refuse(upload.id, heard);
      return;
    }
    const { body } = heard;
    refuse(upload.id, null);
    setItems((before) => (body === null ? before.filter(({ id }) => id !== upload.id) : put(before, body)));
    setSaid(done);
  };
  const withdrawOther = async (delivery: string, why: string) => {
    const heard = await withdrawDelivery(delivery, why);
    setNotWithdrawn('body' in heard ? null : heard.detail);
    if (!('body' in heard)) return;
    setItems((before) => put(before, heard.body));
    setSaid(texts.withdrawing(heard.body.name));
  };

  return (
    <>
      <p className="note">{texts.privacy}</p>
      <p className="note">{texts.invented}</p>
      <noscript>
        <p className="utrecht-alert utrecht-alert--warning">{texts.noScript}</p>
      </noscript>
      <UploadChoice {...answer} onFiles={(chosen) => void choose(chosen)} />
      <div role="alert">
        {unbegun.map(({ name, detail }) => (
          <p key={name} className="utrecht-alert utrecht-alert--error">
            <strong className="file-name">{name}</strong>: {detail}
          </p>
        ))}
      </div>
      <output className="visually-hidden">{said}</output>
      <h2 className="utrecht-heading-2">{texts.sent}</h2>
      {isWorking ? <p className="note">{texts.busy}</p> : null}
      {items.length === 0 ? <p className="utrecht-paragraph">{texts.none}</p> : null}
      {items.map((upload) => {
        const { id, name } = upload;
        const file = files.get(id);
        return (
          <UploadItem
            key={id}
            upload={upload}
            stopped={refusals[id] ?? null}
            sending={sending.has(id)}
            resume={file === undefined ? null : () => void sendRest(upload, file)}
            onRead={(value) => void ask(upload, readUploadAs(id, value), texts.readingAgain(name))}
            onPublish={(why) => void ask(upload, publishUpload(id, why), texts.asked(name))}
            onWithdraw={(why) =>
              void ask(upload, withdrawDelivery(upload.delivery ?? '', why), texts.withdrawing(name))
            }
            onRemove={() => void ask(upload, removeUpload(id), texts.removed(name))}
          />
        );
      })}
      <WithdrawOther
        kept={kept.filter(({ id }) => !items.some(({ delivery }) => delivery === id))}
        stopped={notWithdrawn}
        onWithdraw={(delivery, why) => void withdrawOther(delivery, why)}
      />
    </>
  );
};

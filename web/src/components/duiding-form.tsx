import { use, useRef, useState, type SyntheticEvent } from 'react';
import type { DuidingDesk } from 'server/cycle/contract/duiding-desk.ts';
import { send, type Fault, type Sent } from '../api/send.ts';
import { duidingAddress } from '../api/texts.ts';
import { formatDate } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { TextField } from './text-field.tsx';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.desk;
const parts = ['see', 'why', 'act'] as const;

type Text = Record<(typeof parts)[number], string>;
type Theirs = { version: number; author: string; writtenAt: string; body: Text };

const faultOf = (faults: readonly Fault[], field: string): string | undefined =>
  faults.find((fault) => fault.field === field)?.text;

/** Goes to the same page, made anew with what was kept. */
const showAgain = (path: string, moment: string, done: string) =>
  window.location.assign(`${path}?${new URLSearchParams({ moment, gedaan: done })}`);

const Meanwhile = ({ theirs }: { theirs: Theirs }) => (
  <div className="utrecht-alert utrecht-alert--warning">
    <p>{texts.meanwhile(theirs.author, formatDate(theirs.writtenAt))}</p>
    {parts.map((part) => (
      <div key={part}>
        <h2 className="utrecht-heading-3">{writingTexts.section[part]}</h2>
        <p className="field__theirs">{theirs.body[part]}</p>
      </div>
    ))}
    <p>{texts.takeOver}</p>
  </div>
);

/** Where a duiding is written; what could not be kept stays in the form. */
export const DuidingForm = ({ desk }: { desk: DuidingDesk }) => {
  const { path } = use(PlaceContext);
  const { subject, moment, newest } = desk;
  const [text, setText] = useState<Text>({ see: newest?.see ?? '', why: newest?.why ?? '', act: newest?.act ?? '' });
  const [basedOn, setBasedOn] = useState(newest?.version ?? null);
  const [sent, setSent] = useState<Exclude<Sent, { kept: true }> | null>(null);
  const alert = useRef<HTMLDivElement>(null);
  // The shape in which the server tells of a text that was kept meanwhile (server/cycle/write-over.ts).
  const theirs = sent?.theirs as Theirs | null | undefined;
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const outcome = await send('PUT', duidingAddress(subject.about, subject.subject, moment.id), { ...text, basedOn });
    if (outcome.kept) return showAgain(path, moment.id, 'bewaard');
    setSent(outcome);
    const newer = outcome.theirs as Theirs | null;
    if (newer !== null) setBasedOn(newer.version);
    alert.current?.focus();
  };
  return (
    <form onSubmit={(event) => void save(event)} className="desk-form">
      <div ref={alert} tabIndex={-1} role="alert">
        {sent === null ? null : (
          <p className="utrecht-alert utrecht-alert--error">
            <strong>{writingTexts.notKept}</strong> {sent.detail}
          </p>
        )}
        {theirs === null || theirs === undefined ? null : <Meanwhile theirs={theirs} />}
      </div>
      <p className="note">{texts.markdown}</p>
      {parts.map((part) => (
        <TextField
          key={part}
          label={writingTexts.section[part]}
          value={text[part]}
          onChange={(value) => setText((before) => ({ ...before, [part]: value }))}
          fault={sent === null ? undefined : faultOf(sent.faults, part)}
        />
      ))}
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {texts.save}
      </button>
      <noscript>
        <p className="note">{texts.needsScript}</p>
      </noscript>
    </form>
  );
};

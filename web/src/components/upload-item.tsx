import { useId, useState } from 'react';
import type { ShownUpload } from 'server/uploads/contract.ts';
import { formatBytes } from '../format.ts';
import { uploadingTexts as texts } from '../texts/uploading.ts';
import { TextField } from './text-field.tsx';
import { UploadChoices } from './upload-choices.tsx';
import { UploadReport } from './upload-report.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

/** Why something that was asked for a file did not happen. */
export type Stopped = { status: number | null; detail: string };

type Props = {
  upload: ShownUpload;
  stopped: Stopped | null;
  sending: boolean;
  /** Goes on with sending; null where the file is not at hand. */
  resume: (() => void) | null;
  onRead: (value: string) => void;
  onPublish: (why: string) => void;
  onWithdraw: (why: string) => void;
  onRemove: () => void;
};

const Refused = ({ stopped: { status, detail } }: { stopped: Stopped }) => (
  <p className="utrecht-alert utrecht-alert--error" role="alert">
    {detail}{' '}
    {status === 401 ? (
      <>
        <a href="/aanmelden" className="utrecht-link" target="_blank" rel="noopener">
          {texts.signIn}
        </a>{' '}
        {texts.signInHint}
      </>
    ) : null}
  </p>
);

const Sending = ({ upload: { name, received, bytes }, sending, resume }: Props) => (
  <>
    <p className="utrecht-paragraph">
      <progress max={bytes} value={received} aria-label={texts.progress(name)} />{' '}
      {texts.soFar(formatBytes(received), formatBytes(bytes))}
    </p>
    {sending ? null : resume === null ? (
      <p className="note">{texts.resumeHint}</p>
    ) : (
      <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={resume}>
        {texts.resume}
        <span className="visually-hidden">{texts.publishOf(name)}</span>
      </button>
    )}
  </>
);

const Publish = ({ upload: { name, warned }, onPublish }: Props) => {
  const [why, setWhy] = useState('');
  return (
    <form
      className="upload__publish"
      onSubmit={(event) => {
        event.preventDefault();
        onPublish(why);
      }}
    >
      {warned ? <TextField label={texts.why} value={why} onChange={setWhy} rows={3} /> : null}
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {warned ? texts.publishAnyway : texts.publish}
        <span className="visually-hidden">{texts.publishOf(name)}</span>
      </button>
    </form>
  );
};

const removable: ReadonlySet<ShownUpload['stage']> = new Set([
  'ontvangen',
  'gecontroleerd',
  'in gebruik',
  'vervangen',
  'geweigerd',
  'mislukt',
  'ingetrokken',
]);

/** One file on its way: how far it is, what was found, and what can be done with it. */
export const UploadItem = (props: Props) => {
  const id = useId();
  const { upload, stopped, sending, onRead, onWithdraw, onRemove } = props;
  const { name, stage, ahead, report, asks, trouble, delivery } = upload;
  return (
    <article className="panel" aria-labelledby={id}>
      <h3 id={id} className="utrecht-heading-3 file-name">
        {name}
      </h3>
      <p className="utrecht-paragraph">
        {texts.stages[stage]}
        {ahead === null || ahead === 0 ? '' : `. ${texts.ahead(ahead)}`}
      </p>
      {trouble === null ? null : (
        <p className="utrecht-alert utrecht-alert--error" role="alert">
          {trouble}
        </p>
      )}
      {stopped === null ? null : <Refused stopped={stopped} />}
      {stage === 'ontvangen' ? <Sending {...props} /> : null}
      {report === null ? null : <UploadReport report={report} />}
      {asks === null ? null : <UploadChoices name={name} asks={asks} onRead={onRead} />}
      {stage === 'gecontroleerd' ? <Publish {...props} /> : null}
      {stage === 'in gebruik' && delivery !== null ? (
        <p className="utrecht-paragraph">
          <a href={`/bronnen/leveringen/${delivery}`} className="utrecht-link">
            {texts.toDelivery}
          </a>
        </p>
      ) : null}
      {stage === 'in gebruik' || stage === 'vervangen' ? (
        <WithdrawForm
          title={
            <>
              {texts.withdrawTitle}
              <span className="visually-hidden">{texts.publishOf(name)}</span>
            </>
          }
          onWithdraw={onWithdraw}
        />
      ) : null}
      {removable.has(stage) && !sending ? (
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={onRemove}>
          {texts.remove}
          <span className="visually-hidden">{texts.publishOf(name)}</span>
        </button>
      ) : null}
    </article>
  );
};

import { use, useState, type SyntheticEvent } from 'react';
import type { DuidingDesk } from 'server/cycle/contract/duiding-desk.ts';
import { send, type Sent } from '../api/send.ts';
import { duidingAddress } from '../api/texts.ts';
import { PlaceContext } from '../place-context.ts';
import { TextField } from './text-field.tsx';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.desk;

type Props = Pick<DuidingDesk, 'subject' | 'moment' | 'replaces'> & { version: number };

/** Makes the newest text what everybody reads; where it replaces one, with the reason. */
export const AdoptForm = ({ subject, moment, replaces, version }: Props) => {
  const { path } = use(PlaceContext);
  const [because, setBecause] = useState('');
  const [sent, setSent] = useState<Exclude<Sent, { kept: true }> | null>(null);
  const adopt = async (event: SyntheticEvent) => {
    event.preventDefault();
    const address = `${duidingAddress(subject.about, subject.subject, moment.id)}/adoption`;
    const outcome = await send('POST', address, { basedOn: version, ...(replaces ? { because } : {}) });
    if (outcome.kept)
      window.location.assign(`${path}?${new URLSearchParams({ moment: moment.id, gedaan: 'vastgesteld' })}`);
    else setSent(outcome);
  };
  return (
    <form onSubmit={(event) => void adopt(event)} className="desk-form">
      <h2 className="utrecht-heading-2">{texts.adoptTitle}</h2>
      <div role="alert">
        {sent === null ? null : (
          <p className="utrecht-alert utrecht-alert--error">
            <strong>{writingTexts.notKept}</strong> {sent.detail}
          </p>
        )}
      </div>
      {replaces ? (
        <TextField
          label={texts.because}
          value={because}
          onChange={setBecause}
          fault={sent?.faults.find(({ field }) => field === 'because')?.text}
          rows={2}
        />
      ) : null}
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {texts.adopt}
      </button>
    </form>
  );
};

import { useId, useState } from 'react';
import type { Kept } from 'server/uploads/contract.ts';
import { formatDate } from '../format.ts';
import { uploadingTexts } from '../texts/uploading.ts';
import { WithdrawForm } from './withdraw-form.tsx';

const texts = uploadingTexts.other;

type Props = {
  kept: readonly Kept[];
  /** Why it did not happen, in the server's words. */
  stopped: string | null;
  onWithdraw: (delivery: string, why: string) => void;
};

/** Takes a file out of the figures that somebody else delivered, or that was delivered another day; or erases one that was replaced. */
export const WithdrawOther = ({ kept, stopped, onWithdraw }: Props) => {
  const id = useId();
  const [chosen, setChosen] = useState('');
  if (kept.length === 0) return null;
  return (
    <section className="panel" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`} className="utrecht-heading-2">
        {texts.title}
      </h2>
      <p className="utrecht-paragraph">{texts.lead}</p>
      {stopped === null ? null : (
        <p className="utrecht-alert utrecht-alert--error" role="alert">
          {stopped}
        </p>
      )}
      <WithdrawForm title={texts.open} onWithdraw={(why) => onWithdraw(chosen, why)}>
        <div className="field">
          <label className="utrecht-form-label" htmlFor={id}>
            {texts.which}
          </label>
          <select
            id={id}
            className="utrecht-select utrecht-select--html-select"
            required
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{texts.choose}</option>
            {kept.map((one) => (
              <option key={one.id} value={one.id}>
                {(one.counts ? texts.option : texts.replacedOption)(one.title, one.fileName, formatDate(one.loadedAt))}
              </option>
            ))}
          </select>
        </div>
      </WithdrawForm>
    </section>
  );
};

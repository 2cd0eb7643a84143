import { useState, type ReactNode } from 'react';
import { uploadingTexts as texts } from '../texts/uploading.ts';
import { TextField } from './text-field.tsx';

type Props = { title: ReactNode; children?: ReactNode; onWithdraw: (why: string) => void };

/** Takes a file out of the figures, with the reason; folded, because it is seldom meant. */
export const WithdrawForm = ({ title, children, onWithdraw }: Props) => {
  const [why, setWhy] = useState('');
  return (
    <details>
      <summary>{title}</summary>
      <form
        className="upload__publish"
        onSubmit={(event) => {
          event.preventDefault();
          onWithdraw(why);
        }}
      >
        {children}
        <TextField label={texts.withdrawWhy} value={why} onChange={setWhy} rows={3} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {texts.withdraw}
        </button>
      </form>
    </details>
  );
};

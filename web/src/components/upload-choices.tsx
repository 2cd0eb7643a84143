import { useId, useState } from 'react';
import type { ReadingChoice } from 'server/uploads/contract.ts';
import { uploadingTexts as texts } from '../texts/uploading.ts';

type Props = { name: string; asks: ReadingChoice; onRead: (value: string) => void };

/** How a file is to be read that can be read in more than one way. */
export const UploadChoices = ({ name, asks: { question, choices }, onRead }: Props) => {
  const group = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <form
      className="upload__publish"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onRead(chosen);
      }}
    >
      <fieldset className="regions">
        <legend className="utrecht-form-label">{question}</legend>
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              required
              checked={chosen === value}
              onChange={() => setChosen(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {texts.readAgain}
        <span className="visually-hidden">{texts.publishOf(name)}</span>
      </button>
    </form>
  );
};

import { useId } from 'react';
import { writingHints } from '../words/writing-hints.ts';
import { writingTexts } from '../texts/writing.ts';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with it, in the server's words. */
  fault?: string | undefined;
  rows?: number;
};

/** A text that somebody writes, with what would make it easier to read and what is wrong with it. */
export const TextField = ({ label, value, onChange, fault, rows = 6 }: Props) => {
  const id = useId();
  const hints = writingHints(value);
  const described = [...(fault === undefined ? [] : [`${id}-fout`]), ...(hints.length === 0 ? [] : [`${id}-hint`])];
  return (
    <div className="field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {fault === undefined ? null : (
        <p id={`${id}-fout`} className="field__fault">
          {fault}
        </p>
      )}
      <textarea
        id={id}
        className="field__text"
        rows={rows}
        lang="nl"
        spellCheck
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={fault === undefined ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      />
      <div id={`${id}-hint`} className="field__hints">
        {hints.length === 0 ? null : (
          <>
            <p className="note">{writingTexts.desk.hints}</p>
            <ul>
              {hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
};

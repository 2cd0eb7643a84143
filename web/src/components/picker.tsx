import { useEffect, useId, useRef } from 'react';
import { choicesForm } from './pickers.tsx';

type Props = {
  /** As it stands in the address. */
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; name: string }[];
  onChoose: (value: string) => void;
};

/** One choice from a list. */
export const Picker = ({ name, label, value, options, onChoose }: Props) => {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);

  useEffect(() => {
    // Chosen before the page was taken over.
    const chosen = select.current?.value;
    const offered = options.some((option) => option.value === value);
    if (offered && chosen !== undefined && chosen !== value) onChoose(chosen);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the page is taken over
  }, []);

  return (
    <div className="picker">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <select
        ref={select}
        id={id}
        // The address says what is chosen, not what a browser remembers of an earlier visit.
        autoComplete="off"
        name={name}
        form={choicesForm}
        className="utrecht-select utrecht-select--html-select"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
};

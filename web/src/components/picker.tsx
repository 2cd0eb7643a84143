import { use, useEffect, useId, useRef } from 'react';
import { DiskPicker } from '../disk/disk-picker.tsx';
import { choicesForm } from '../filters/choices-form.ts';
import { ChosenContext } from '../filters/chosen.ts';
import { heardInAddress } from '../filters/heard-in-address.ts';
import type { Choice } from '../filters/use-choice.ts';
import { PlaceContext } from '../place-context.ts';

type Props = {
  choice: Choice;
  label: string;
  options: readonly { value: string; name: string }[];
};

const SelectPicker = ({ choice, label, options }: Props) => {
  const { name, value, fallback } = choice;
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);

  useEffect(() => {
    // The address says what is chosen (filters/hear-choices.ts), not what stood here before the page was taken over.
    const offered = options.some((option) => option.value === value);
    if (offered && select.current) select.current.value = value;
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
        data-fallback={fallback}
        value={value}
        onChange={heardInAddress}
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

// The browser never takes over a page from disk.
const OnDisk = import.meta.env.SSR ? DiskPicker : null;

/** One choice from a list. */
export const Picker = (props: Props) => {
  const { moment } = use(PlaceContext);
  const { choice, label, options } = props;
  use(ChosenContext)?.tell({
    name: choice.name,
    label,
    values: options.flatMap(({ value, name }) => (value === choice.value ? name : [])),
  });
  return moment?.disk === undefined || OnDisk === null ? <SelectPicker {...props} /> : <OnDisk {...props} />;
};

import { useEffect, useId, useRef } from 'react';
import { choicesForm } from './pickers.tsx';
import { indicatorTexts as texts } from '../texts/indicator.ts';

type Props = {
  regions: readonly { code: string; name: string }[];
  chosen: readonly string[];
  onChoose: (code: string, chosen: boolean) => void;
};

/** Regions to compare with, where the source has them. */
export const RegionChoice = ({ regions, chosen, onChoose }: Props) => {
  const id = useId();
  const choices = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    // Ticked before the page was taken over.
    for (const input of choices.current?.querySelectorAll('input') ?? [])
      if (input.checked !== chosen.includes(input.value)) onChoose(input.value, input.checked);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the page is taken over
  }, []);

  if (regions.length === 0) return null;
  return (
    <fieldset ref={choices} className="regions">
      <legend className="utrecht-form-label">{texts.trend.compare}</legend>
      {regions.map(({ code, name }) => (
        <label key={code} htmlFor={`${id}-${code}`}>
          <input
            id={`${id}-${code}`}
            type="checkbox"
            name="regio"
            value={code}
            form={choicesForm}
            autoComplete="off"
            checked={chosen.includes(code)}
            onChange={(event) => onChoose(code, event.target.checked)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
};

import { use, useEffect, useId, useRef } from 'react';
import { choicesForm } from '../filters/choices-form.ts';
import { ChosenContext } from '../filters/chosen.ts';
import { heardInAddress } from '../filters/heard-in-address.ts';
import { PlaceContext } from '../place-context.ts';
import { indicatorTexts as texts } from '../texts/indicator.ts';

type Props = {
  regions: readonly { code: string; name: string }[];
  chosen: readonly string[];
};

/** Regions to compare with, where the source has them. */
export const RegionChoice = ({ regions, chosen }: Props) => {
  const id = useId();
  const choices = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    // The address says what is ticked (filters/hear-choices.ts), not what stood here before the page was taken over.
    for (const input of choices.current?.querySelectorAll('input') ?? []) input.checked = chosen.includes(input.value);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the page is taken over
  }, []);

  const { moment } = use(PlaceContext);
  use(ChosenContext)?.tell({
    name: 'regio',
    label: texts.trend.compare,
    values: regions.flatMap(({ code, name }) => (chosen.includes(code) ? name : [])),
  });
  // In a package the regions stand in the table of all figures.
  if (regions.length === 0 || moment?.disk !== undefined) return null;
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
            onChange={heardInAddress}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
};

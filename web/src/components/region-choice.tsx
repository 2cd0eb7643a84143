import { useId } from 'react';

type Props = {
  regions: readonly { code: string; name: string }[];
  chosen: readonly string[];
  onToggle: (code: string) => void;
};

/** Regions to compare with, where the source has them. */
export const RegionChoice = ({ regions, chosen, onToggle }: Props) => {
  const id = useId();
  if (regions.length === 0) return null;
  return (
    <fieldset className="regions">
      <legend className="utrecht-form-label">Vergelijk met</legend>
      {regions.map(({ code, name }) => (
        <label key={code} htmlFor={`${id}-${code}`}>
          <input id={`${id}-${code}`} type="checkbox" checked={chosen.includes(code)} onChange={() => onToggle(code)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
};

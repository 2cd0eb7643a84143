import { absenceWords } from '../words/status.ts';

/** What stands in place of a figure, with the reason. */
export const Absence = ({ status }: { status: string }) => {
  const { word, why } = status === 'suppressed' ? absenceWords.suppressed : absenceWords.missing;
  return (
    <span className="absence" title={why}>
      {word}
    </span>
  );
};

import type { Observation } from 'server/contract.ts';
import { absenceWords } from '../words/status.ts';

/** Under a table: why some of its figures are hidden. */
export const AbsenceNote = ({ of }: { of: readonly (Pick<Observation, 'status'> | null)[] }) =>
  of.some((one) => one?.status === 'suppressed') ? (
    <p className="note">
      <strong>{absenceWords.suppressed.word}</strong>: {absenceWords.suppressed.why}
    </p>
  ) : null;

import type { ContractSheet } from 'server/contract.ts';
import { formatNumber, formatPercent } from '../format.ts';

/** What becomes of a file by how many of its rows have a fault: accepted, accepted without those rows, or refused. */
export const Thresholds = ({
  sheet: { maxRejectShare, rejectsTaken = 0, whenRejected },
}: {
  sheet: Pick<ContractSheet, 'maxRejectShare' | 'rejectsTaken' | 'whenRejected'>;
}) => {
  const share = formatPercent(maxRejectShare * 100);
  return (
    <ul>
      <li>Geen fouten: we nemen het bestand.</li>
      <li>
        Hoogstens {share} van de rijen fout: we nemen het bestand zonder die rijen. Het verslag noemt ze.
        {rejectsTaken > 0 ? ` Dat doen we ook altijd bij ${fewRows(rejectsTaken)}, als er een goede rij over is.` : ''}
        {whenRejected === undefined ? '' : ` ${whenRejected}`}
      </li>
      <li>
        {rejectsTaken > 0 ? 'Anders' : `Meer dan ${share} van de rijen fout, of geen enkele rij goed`}: we weigeren het
        hele bestand.
      </li>
    </ul>
  );
};

const fewRows = (count: number): string => (count === 1 ? 'één foute rij' : `${formatNumber(count)} foute rijen`);

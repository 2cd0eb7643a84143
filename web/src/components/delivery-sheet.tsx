import type { Delivery } from 'server/contract.ts';
import { formatBytes, formatDate, formatNumber } from '../format.ts';
import { SheetEntry } from './sheet-entry.tsx';

/** What is known of a file, whatever is in it. */
export const DeliverySheet = ({ delivery }: { delivery: Delivery }) => {
  const { title, owner, source, loadedAt, periodFrom, periodTo, rowsRead, rowsAccepted, rowsRejected } = delivery;
  const about = delivery.countsRounded === true ? 'ongeveer ' : '';
  return (
    <dl className="sheet">
      <SheetEntry term="Soort">
        {title} ({owner})
      </SheetEntry>
      <SheetEntry term="Geleverd door">{source}</SheetEntry>
      <SheetEntry term="Ingelezen op">{formatDate(loadedAt)}</SheetEntry>
      <SheetEntry term="Gaat over">
        {periodFrom === null || periodTo === null
          ? 'niet bekend'
          : `${formatDate(periodFrom)} tot en met ${formatDate(periodTo)}`}
      </SheetEntry>
      <SheetEntry term="Rijen">
        {about}
        {formatNumber(rowsRead)} gelezen, {about}
        {formatNumber(rowsAccepted)} gebruikt, {rowsRejected === 0 ? '' : about}
        {formatNumber(rowsRejected)} afgekeurd
      </SheetEntry>
      <SheetEntry term="Grootte">
        {about}
        {formatBytes(delivery.bytes)}
      </SheetEntry>
      <SheetEntry term="Kenmerk (sha256)">
        <code className="hash">{delivery.sha256}</code>
      </SheetEntry>
    </dl>
  );
};

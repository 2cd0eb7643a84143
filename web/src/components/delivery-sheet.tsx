import type { Delivery } from 'server/contract.ts';
import { formatBytes, formatDate, formatNumber } from '../format.ts';
import { SheetEntry } from './sheet-entry.tsx';
import { deliveryTexts } from '../texts/delivery.ts';
import { filesTexts } from '../texts/files.ts';

/** What is known of a file, whatever is in it. */
export const DeliverySheet = ({ delivery }: { delivery: Delivery }) => {
  const { title, owner, source, loadedAt, periodFrom, periodTo, rowsRead, rowsAccepted, rowsRejected } = delivery;
  const about = delivery.countsRounded === true ? filesTexts.about : '';
  return (
    <dl className="sheet">
      <SheetEntry term={deliveryTexts.kind}>
        {title} ({owner})
      </SheetEntry>
      <SheetEntry term={deliveryTexts.by}>{source}</SheetEntry>
      <SheetEntry term={filesTexts.columns.loadedOn}>{formatDate(loadedAt)}</SheetEntry>
      <SheetEntry term={filesTexts.columns.about}>
        {periodFrom === null || periodTo === null
          ? filesTexts.unknown
          : deliveryTexts.over(formatDate(periodFrom), formatDate(periodTo))}
      </SheetEntry>
      <SheetEntry term={filesTexts.columns.rows}>
        {deliveryTexts.counts(
          about + formatNumber(rowsRead),
          about + formatNumber(rowsAccepted),
          (rowsRejected === 0 ? '' : about) + formatNumber(rowsRejected),
        )}
      </SheetEntry>
      <SheetEntry term={filesTexts.columns.size}>
        {about}
        {formatBytes(delivery.bytes)}
      </SheetEntry>
      <SheetEntry term={filesTexts.columns.hash}>
        <code className="hash">{delivery.sha256}</code>
      </SheetEntry>
    </dl>
  );
};

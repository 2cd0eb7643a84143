import type { Delivery } from 'server/contract.ts';
import { formatBytes, formatDate, formatNumber } from '../format.ts';
import { SheetEntry } from './sheet-entry.tsx';
import { sourcesTexts as texts } from '../texts/sources.ts';

/** What is known of a file, whatever is in it. */
export const DeliverySheet = ({ delivery }: { delivery: Delivery }) => {
  const { title, owner, source, loadedAt, periodFrom, periodTo, rowsRead, rowsAccepted, rowsRejected } = delivery;
  const about = delivery.countsRounded === true ? texts.about : '';
  return (
    <dl className="sheet">
      <SheetEntry term={texts.delivery.kind}>
        {title} ({owner})
      </SheetEntry>
      <SheetEntry term={texts.delivery.by}>{source}</SheetEntry>
      <SheetEntry term={texts.columns.loadedOn}>{formatDate(loadedAt)}</SheetEntry>
      <SheetEntry term={texts.columns.about}>
        {periodFrom === null || periodTo === null
          ? texts.unknown
          : texts.delivery.over(formatDate(periodFrom), formatDate(periodTo))}
      </SheetEntry>
      <SheetEntry term={texts.columns.rows}>
        {texts.delivery.counts(
          about + formatNumber(rowsRead),
          about + formatNumber(rowsAccepted),
          (rowsRejected === 0 ? '' : about) + formatNumber(rowsRejected),
        )}
      </SheetEntry>
      <SheetEntry term={texts.columns.size}>
        {about}
        {formatBytes(delivery.bytes)}
      </SheetEntry>
      <SheetEntry term={texts.columns.hash}>
        <code className="hash">{delivery.sha256}</code>
      </SheetEntry>
    </dl>
  );
};

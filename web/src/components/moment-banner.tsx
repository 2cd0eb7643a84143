import type { ShownMoment } from 'server/pages/page-renderer.ts';
import { formatDate } from '../format.ts';
import { diskTexts } from '../texts/disk.ts';
import { momentBannerTexts as texts } from '../texts/moment-banner.ts';

type Props = { moment: ShownMoment; asOf: string | null; now: string };

const Elsewhere = ({ id, now }: { id: string; now: string }) => (
  <>
    {' · '}
    <a data-now="" href={now} className="utrecht-link">
      {texts.now}
    </a>
    {' · '}
    <a data-now="" href={`/momenten/${id}`} className="utrecht-link">
      {texts.about}
    </a>
  </>
);

/** Says on every page of a frozen moment which one it is, and leads to the same page of now. */
export const MomentBanner = ({ moment: { id, year, moment, hash, frozenAt, superseded, disk }, asOf, now }: Props) => (
  <aside className="banner" aria-label={texts.label}>
    <div className="banner__content">
      <p>
        <strong>{texts.as(moment, year)}</strong> {texts.frozen(formatDate(frozenAt))}{' '}
        {asOf === null ? '' : texts.asOf(formatDate(asOf))} {superseded ? texts.superseded : ''}
      </p>
      <p>
        {texts.hash} <code>{hash.slice(0, 12)}</code>
        {disk === undefined ? <Elsewhere id={id} now={now} /> : null}
      </p>
      {disk === undefined ? null : (
        <p>
          {diskTexts.where} {diskTexts.one} {disk.dashboard === null ? '' : diskTexts.dashboard(disk.dashboard)}
        </p>
      )}
    </div>
  </aside>
);

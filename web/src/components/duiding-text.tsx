import type { AdoptedDuiding } from 'server/cycle/contract/adopted-duiding.ts';
import { formatDate } from '../format.ts';
import { figureThenWords } from '../words/figure-then.ts';
import { WrittenText } from './written-text.tsx';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.section;

/** One duiding: what we see, why, what we do, at which moment, and whether the figure has moved since. */
export const DuidingText = ({ duiding }: { duiding: AdoptedDuiding }) => {
  const { moment, see, why, act, writtenAt, because, figureThen, moved } = duiding;
  const words = figureThen === null ? null : figureThenWords(figureThen);
  return (
    <article className="told-at">
      <p className="note">{texts.at(moment.moment, moment.year, formatDate(writtenAt))}</p>
      {moved ? (
        <p className="utrecht-alert utrecht-alert--warning">
          {texts.moved} {words === null ? '' : texts.before(words.value, words.period)}
        </p>
      ) : null}
      {(
        [
          [texts.see, see],
          [texts.why, why],
          [texts.act, act],
        ] as const
      ).map(([heading, blocks]) => (
        <div key={heading}>
          <h3 className="utrecht-heading-3">{heading}</h3>
          <WrittenText blocks={blocks} />
        </div>
      ))}
      {because === null ? null : (
        <>
          <p className="note">{texts.replaced}</p>
          <WrittenText blocks={because} />
        </>
      )}
    </article>
  );
};

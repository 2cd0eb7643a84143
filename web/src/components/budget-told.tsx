import { use } from 'react';
import type { BudgetLine } from 'server/contract.ts';
import { textsQuery } from '../api/texts.ts';
import { useAnswer } from '../api/use-answer.ts';
import { PlaceContext } from '../place-context.ts';
import { Answer } from './answer.tsx';
import { Told } from './told.tsx';
import { ToldSection } from './told-section.tsx';
import { budgetPartOf, budgetParts } from '../words/budget-parts.ts';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.taakvelden;

type Taakveld = { value: string; name: string; code: string };

const taakveldenOf = (lines: readonly BudgetLine[]): Taakveld[] =>
  budgetParts(lines).flatMap(({ value, name }) => {
    const line = lines.find((one) => one.by === 'taakveld' && budgetPartOf(one) === value);
    return line === undefined ? [] : [{ value, name, code: line.code }];
  });

const WrittenAbout = ({ code, name }: Taakveld) => (
  <Answer query={useAnswer(textsQuery('taakveld', code))} what={writingTexts.what.texts}>
    {(told) =>
      told.duiding.length + told.stories.length + told.questions.length === 0 ? null : (
        <details open>
          <summary>{name}</summary>
          <Told told={told} />
        </details>
      )
    }
  </Answer>
);

/** What people wrote about the taakveld that the reader chose; of all others what there is, with the way to each. */
export const BudgetTold = ({ lines, part }: { lines: readonly BudgetLine[]; part: string }) => {
  const { moment } = use(PlaceContext);
  const taakvelden = taakveldenOf(lines);
  const chosen = taakvelden.find(({ value }) => value === part);
  if (chosen !== undefined) return <ToldSection about="taakveld" subject={chosen.code} of={chosen.name} />;
  if (taakvelden.length === 0) return null;
  return (
    <section className="panel taakveld-texts" aria-labelledby="duiding">
      <h2 id="duiding" className="utrecht-heading-2">
        {writingTexts.section.title}
      </h2>
      {taakvelden.map((one) => (
        <WrittenAbout key={one.code} {...one} />
      ))}
      {moment === undefined ? (
        <div className="taakveld-choice">
          <p className="utrecht-paragraph">{texts.choose}</p>
          <ul className="taakveld-links">
            {taakvelden.map(({ value, name }) => (
              <li key={value}>
                <a href={`/begroting?onderdeel=${value}#duiding`} className="utrecht-link">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
};

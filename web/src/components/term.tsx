import { useId, type ReactNode } from 'react';
import type { Glossary } from 'server/contract.ts';
import { glossaryTexts as texts } from '../texts/glossary.ts';

type Props = { term: Glossary['items'][number]; children: ReactNode };

/** A word with its meaning a touch, click or key away. The browser itself opens and closes it: no script is needed. */
export const Term = ({ term: { id, term, meaning }, children }: Props) => {
  const tip = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={tip}>
        {children}
      </button>
      <span id={tip} popover="auto" className="term__tip">
        <strong>{term}</strong>: {meaning}{' '}
        <a className="utrecht-link" href={`/begrippen#${id}`}>
          {texts.all}
        </a>
      </span>
    </>
  );
};

import { Fragment } from 'react';
import type { Glossary } from 'server/contract.ts';
import type { Question } from '../api/ask.ts';
import { useAnswer } from '../api/use-answer.ts';
import { splitAtTerms } from '../words/split-at-terms.ts';
import { Term } from './term.tsx';

/** `terms`: asks for the words that may stand in the text. */
type Props = { text: string; terms: Question<Glossary> };

/** A text in which each word of the glossary leads to its meaning, where it stands first; the text alone until they are known. */
export const WithTerms = ({ text, terms }: Props) => {
  const { data } = useAnswer(terms);
  return splitAtTerms(text, data?.items ?? []).map(({ words, term }, index) => {
    const key = `${index} ${words}`;
    return term === null ? (
      <Fragment key={key}>{words}</Fragment>
    ) : (
      <Term key={key} term={term}>
        {words}
      </Term>
    );
  });
};

import { use } from 'react';
import type { Search } from 'server/contract.ts';
import { searchQuery } from '../api/search.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answer } from '../components/answer.tsx';
import { Page } from '../components/page.tsx';
import { SearchForm } from '../components/search-form.tsx';
import { useSearchParameters } from '../filters/use-search-parameters.ts';
import { PlaceContext } from '../place-context.ts';
import { diskTexts } from '../texts/disk.ts';
import { searchTexts as texts } from '../texts/search.ts';

const Results = ({ found: { q, items } }: { found: Search }) => {
  if (items.length === 0)
    return (
      <section aria-labelledby="gevonden">
        <h2 id="gevonden" className="utrecht-heading-2">
          {texts.nothing(q)}
        </h2>
        <p className="utrecht-paragraph">{texts.advice}</p>
      </section>
    );
  return (
    <section aria-labelledby="gevonden">
      <h2 id="gevonden" className="utrecht-heading-2">
        {texts.found(items.length, q)}
      </h2>
      <ol className="results">
        {items.map(({ kind, title, href, text }) => (
          <li key={href} className="panel">
            <a href={href} className="utrecht-link results__title">
              {title}
            </a>{' '}
            <span className="tag">{kind}</span>
            <p className="note">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};

const Asked = ({ words }: { words: string }) => (
  <Answer query={useAnswer(searchQuery(words))} what={texts.what}>
    {(found) => <Results found={found} />}
  </Answer>
);

/** Search: the words stand in the address, the server finds, and a script is not needed. */
export const SearchPage = () => {
  const { moment } = use(PlaceContext);
  const parameters = useSearchParameters();
  const words = (parameters.get('q') ?? '').trim().slice(0, 100);
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>}>
      <SearchForm place="pagina" words={words} />
      {moment?.disk === undefined ? null : (
        <>
          <noscript>
            <p className="utrecht-paragraph">{diskTexts.noScript}</p>
          </noscript>
          <div id="resultaten" />
        </>
      )}
      {words === '' ? null : <Asked words={words} />}
    </Page>
  );
};

import { use } from 'react';
import { ChosenContext } from '../filters/chosen.ts';
import { searchTexts as texts } from '../texts/search.ts';

type Props = { place: 'kop' | 'pagina'; words?: string };

/** Asks for words and goes to the page that finds them. */
export const SearchForm = ({ place, words = '' }: Props) => {
  use(ChosenContext)?.tell({ name: 'q', label: texts.label, values: words === '' ? [] : [words] });
  return (
    <search>
      <form action="/zoeken" className={`search search--${place}`}>
        <label className={place === 'kop' ? 'visually-hidden' : 'utrecht-form-label'} htmlFor={`zoek-${place}`}>
          {texts.label}
        </label>
        <span className="search__row">
          <input
            id={`zoek-${place}`}
            className="search__words"
            type="search"
            name="q"
            defaultValue={words}
            maxLength={100}
            required
            autoComplete="off"
          />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {texts.button}
          </button>
        </span>
      </form>
    </search>
  );
};

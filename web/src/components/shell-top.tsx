import { use } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { dashboardQuery } from '../api/dashboard.ts';
import { PlaceContext } from '../place-context.ts';
import { oldFigures } from '../words/old-figures.ts';
import { AccountLink } from './account-link.tsx';
import { BrandSign } from './brand-sign.tsx';
import { InventedBanner } from './invented-banner.tsx';
import { MomentBanner } from './moment-banner.tsx';
import { SearchForm } from './search-form.tsx';
import { aroundTexts as texts } from '../texts/around.ts';

const pages = [
  { href: '/', name: texts.pages.overview },
  { href: '/begroting', name: texts.pages.budget },
  { href: '/sets', name: texts.pages.sets },
  { href: '/bronnen', name: texts.pages.sources },
  { href: '/over', name: texts.pages.about },
] as const;

/** What stands above every page: skip link, header, navigation, and what must be known of all its figures. */
export const ShellTop = () => {
  const { path, search, today, moment } = use(PlaceContext);
  const { data } = useAnswer(dashboardQuery());
  const old = oldFigures(data?.asOf ?? null, today);
  return (
    <>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {texts.skip}
      </a>
      <header className="utrecht-page-header">
        <div className="utrecht-page-header__content header">
          {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its text stands two elements deeper */}
          <a href="/" className="brand">
            <BrandSign />
            <span>
              <strong>{texts.name}</strong>
              <span className="brand__place">{data ? texts.municipality(data.gemeente.name) : '\u00A0'}</span>
            </span>
          </a>
          {path === '/zoeken' ? null : <SearchForm place="kop" />}
          {moment === undefined ? <AccountLink /> : null}
          <nav className="header__menu" aria-label={texts.menu}>
            <ul className="utrecht-nav-list menu">
              {pages.map(({ href, name }) => (
                <li key={href} className="utrecht-nav-list__item">
                  <a
                    href={href}
                    className="utrecht-link utrecht-nav-list__link menu__link"
                    aria-current={path === href ? 'page' : undefined}
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      {moment === undefined ? null : (
        <MomentBanner moment={moment} asOf={data?.asOf ?? null} now={`${path}${search}`} />
      )}
      {data?.invented.any === true ? <InventedBanner invented={data.invented} /> : null}
      {old === null ? null : (
        <aside className="banner" aria-label={texts.old.label}>
          <div className="banner__content">
            <p>
              <strong>{texts.attention}</strong> {old}
            </p>
          </div>
        </aside>
      )}
    </>
  );
};

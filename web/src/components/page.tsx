import { Fragment, type ReactNode } from 'react';
import { aroundTexts as texts } from '../texts/around.ts';

type Crumb = { href: string; name: string };
type Props = { title: string; lead?: ReactNode; crumbs?: readonly Crumb[]; children: ReactNode };

const noCrumbs: readonly Crumb[] = [];

/** A page with its title in the tab and as h1. */
export const Page = ({ title, lead, crumbs = noCrumbs, children }: Props) => {
  return (
    <>
      <title>{texts.titleOf(title)}</title>
      {crumbs.length > 0 ? (
        <nav className="utrecht-breadcrumb-nav" aria-label={texts.crumbs}>
          <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol crumbs">
            {crumbs.map(({ href, name }) => (
              <li key={href} className="utrecht-breadcrumb-nav__item">
                <a href={href} className="utrecht-link">
                  {name}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <h1 className="utrecht-heading-1">
        {/* 'Vroegsignalering/met' may break behind its stroke: whole it is wider than a phone. */}
        {title.split(/(?<=\/)/).map((part, index) => (
          <Fragment key={part}>
            {index === 0 ? null : <wbr />}
            {part}
          </Fragment>
        ))}
      </h1>
      {lead === undefined ? null : <div className="lead">{lead}</div>}
      {children}
    </>
  );
};

import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { hasComeBack, hasMoved } from '../navigation.ts';

type Crumb = { href: string; name: string };
type Props = { title: string; lead?: ReactNode; crumbs?: readonly Crumb[]; children: ReactNode };

const noCrumbs: readonly Crumb[] = [];

const goToAnchor = (): boolean => {
  const target = window.location.hash.length > 1 ? document.getElementById(window.location.hash.slice(1)) : null;
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
  return target !== null;
};

/** A page with its title in the tab and as h1; after navigation the h1 gets the focus. */
export const Page = ({ title, lead, crumbs = noCrumbs, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (goToAnchor() || !hasMoved()) return;
    heading.current?.focus({ preventScroll: true });
    if (!hasComeBack()) window.scrollTo(0, 0);
  }, []);

  return (
    <>
      <title>{`${title} - Dashboard Sociaal Domein`}</title>
      {crumbs.length > 0 ? (
        <nav className="utrecht-breadcrumb-nav" aria-label="Kruimelpad">
          <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol crumbs">
            {crumbs.map(({ href, name }) => (
              <li key={href} className="utrecht-breadcrumb-nav__item">
                <Link href={href} className="utrecht-link">
                  {name}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <h1 ref={heading} className="utrecht-heading-1" tabIndex={-1}>
        {title}
      </h1>
      {lead === undefined ? null : <div className="lead">{lead}</div>}
      {children}
    </>
  );
};

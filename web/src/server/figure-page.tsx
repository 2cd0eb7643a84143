import { FigurePage } from '../pages/figure.tsx';
import type { AnsweredPage } from './answered-page.tsx';
import { hearFigure } from './hear-figure.tsx';

type Wanted = { name: string; embedded: boolean; embeddable: boolean };

/** A figure of a page as a page of its own; null when the page has no figure with that name. */
export const drawFigurePage = (page: AnsweredPage, { name, embedded, embeddable }: Wanted): string | null => {
  const heard = hearFigure(page, name);
  if (heard === null) return null;
  const { path, search } = page.place;
  const view = <FigurePage figure={heard.props} page={`${path}${search}`} {...{ embedded, embeddable }} />;
  return page.draw(undefined, view, embedded);
};

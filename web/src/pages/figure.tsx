import { use } from 'react';
import { EmbedCode } from '../figures/embed-code.tsx';
import type { FigureProps } from '../figures/figure-props.ts';
import { titleOf } from '../figures/title-of.ts';
import { Figure } from '../components/figure.tsx';
import { PlaceContext } from '../place-context.ts';
import { figurePageTexts } from '../texts/figure-page.ts';
import { aroundTexts } from '../texts/around.ts';
import { momentBannerTexts } from '../texts/moment-banner.ts';

type Props = { figure: FigureProps; page: string; embedded: boolean; embeddable: boolean };

/** One figure, alone: its stable address, or what another site shows in a frame. */
export const FigurePage = ({ figure, page, embedded, embeddable }: Props) => {
  const { path, search, moment } = use(PlaceContext);
  // What depends on a script is left out: the choices are made on the page that the figure comes from.
  const { controls: _controls, ...rest } = figure;
  return (
    <>
      <title>{aroundTexts.titleOf(titleOf(figure))}</title>
      <Figure {...rest} level={1} beside={false} />
      {/* In a frame of another site nothing else says so. */}
      {moment === undefined || !embedded ? null : (
        <p className="note">{momentBannerTexts.inFigure(moment.moment, moment.year, moment.hash.slice(0, 12))}</p>
      )}
      <p className="utrecht-paragraph">
        <a className="utrecht-link" href={page} target={embedded ? '_top' : undefined}>
          {embedded ? figurePageTexts.alone.toDashboard : figurePageTexts.alone.toPage}
        </a>
      </p>
      {embeddable && !embedded ? <EmbedCode base={moment?.base ?? ''} page={path} search={search} {...figure} /> : null}
    </>
  );
};

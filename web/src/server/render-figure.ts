import type { RenderFigure } from 'server/pages/page-renderer.ts';
import { figureAddress, readFigurePath } from '../figures/figure-address.ts';
import { momentBannerTexts } from '../texts/moment-banner.ts';
import { absenceWords } from '../words/status.ts';
import { answeredPage } from './answered-page.tsx';
import { titleOf } from '../figures/title-of.ts';
import { figureSvg } from './figure-svg.ts';
import { hearFigure } from './hear-figure.tsx';
import { splitAddress } from './split-address.ts';

/** A figure of a page as data, with the choices that stand in its address. */
export const renderFigure: RenderFigure = ({ address, ask, today, moment }) => {
  const { path, search } = splitAddress(address);
  const wanted = readFigurePath(path);
  if (wanted === null) return { status: 404, figure: null, faults: [] };
  const page = answeredPage({ path: wanted.page, search, ask, today, moment });
  const heard = page.status === 200 ? hearFigure(page, wanted.name) : null;
  if (heard === null) return { status: page.status === 200 ? 404 : page.status, figure: null, faults: [] };
  const { props, table, faults } = heard;
  if (faults.length > 0) return { status: 400, figure: null, faults };
  const { name, subtitle, summary, invented, rounding, source } = props;
  const { word, why } = absenceWords.suppressed;
  const isHidden = table?.rows.some((row) => row.includes(word)) === true;
  const base = moment?.base ?? '';
  const frozen =
    moment === undefined ? null : momentBannerTexts.inFigure(moment.moment, moment.year, moment.hash.slice(0, 12));
  const notes = [frozen, invented, rounding ?? null, isHidden ? `${word}: ${why}` : null].filter(
    (note) => note !== null,
  );
  return {
    status: 200,
    faults: [],
    figure: {
      name,
      title: titleOf(props),
      subtitle,
      summary,
      source,
      notes,
      table,
      svg: figureSvg(props, notes),
      page: `${base}${wanted.page}${search}`,
      address: `${base}${figureAddress(wanted.page, name, search)}`,
    },
  };
};

import type { RenderPage } from 'server/pages/page-renderer.ts';
import { readFigurePath } from '../figures/figure-address.ts';
import { answeredPage, type AnsweredPage } from './answered-page.tsx';
import { documentOf, documentOnDisk, scriptHashes, styleHash } from './document.ts';
import { drawOnDisk } from './draw-on-disk.tsx';
import { drawFigurePage } from './figure-page.tsx';
import { withinMoment } from './within-moment.ts';
import { paperFootOf } from './paper-foot-of.ts';
import { splitAddress } from './split-address.ts';

export { renderFigure } from './render-figure.ts';
export { plainAddress } from './plain-address.ts';
export { diskFiles } from './document.ts';

/** Where there is no page. */
const nowhere = '/niet-gevonden';

/** A page as HTML, made by the components that the browser takes it over with; a figure on its own needs no script. */
export const render: RenderPage = ({ address, ask, today, embedders, theme, moment }) => {
  const { path, search } = splitAddress(address);
  const around = (page: AnsweredPage) => ({ theme, foot: paperFootOf(page) });
  const wanted = readFigurePath(path);
  if (wanted !== null && moment?.disk === undefined) {
    const page = answeredPage({ path: wanted.page, search, ask, today, moment });
    const drawn = drawFigurePage(page, { ...wanted, embeddable: embedders.length > 0 });
    if (drawn !== null) {
      const html = documentOf(moment === undefined ? drawn : withinMoment(drawn, moment.base), around(page));
      return { status: page.status, styleHash: styleHash(theme), scriptHashes, html };
    }
  }
  const page = answeredPage({ path: wanted === null ? path : nowhere, search, ask, today, moment });
  const { entry, place, answers } = page;
  if (moment?.disk !== undefined) {
    const { drawn, tables } = drawOnDisk(page);
    return { status: page.status, html: documentOnDisk(drawn, around(page), entry), tables };
  }
  if (moment !== undefined)
    return {
      status: page.status,
      styleHash: styleHash(theme),
      scriptHashes,
      html: documentOf(withinMoment(page.draw(), moment.base), around(page)),
    };
  return {
    status: page.status,
    styleHash: styleHash(theme),
    scriptHashes,
    html: documentOf(page.draw(), around(page), { entry, data: { place, answers } }),
  };
};

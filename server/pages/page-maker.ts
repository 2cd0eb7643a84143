import type { PlainAddress, RenderedPage, Renderer, RenderFigure, RenderPage } from './page-renderer.ts';

/** What makes pages and figures for the server, without holding it up. */
export type PageMaker = {
  render(page: Parameters<RenderPage>[0]): Promise<RenderedPage>;
  renderFigure(figure: Parameters<RenderFigure>[0]): Promise<ReturnType<RenderFigure>>;
  plainAddress: PlainAddress;
  close(): Promise<void>;
};

/** Makes pages in this process: for who has no readers that wait, such as a test with pages of its own. */
export const makeHere = ({ render, renderFigure, plainAddress }: Renderer): PageMaker => ({
  render: async (page) => render(page),
  renderFigure: async (figure) => renderFigure(figure),
  plainAddress,
  close: async () => undefined,
});

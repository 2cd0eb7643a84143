/** The forms in which a figure can be had. */
export const figureFormats = ['svg', 'png', 'csv', 'xlsx', 'json'] as const;

export type FigureFormat = (typeof figureFormats)[number];

const under = (folder: string) => (page: string, name: string, search: string, format?: FigureFormat) =>
  `${folder}${page === '/' ? '' : page.replace(/\/$/, '')}/${name}${format === undefined ? '' : `.${format}`}${search}`;

/** The stable address of a figure of a page with the choices made there; with a format that of a download. */
export const figureAddress = under('/figuren');

/** The address at which another site may show the figure in a frame. */
export const embedAddress = under('/insluiten');

const pattern = /^\/(figuren|insluiten)(\/.*)?\/([a-z0-9-]+)\/?$/;

/** Which figure of which page stands at a path; null where it is the path of a page itself. */
export const readFigurePath = (path: string): { page: string; name: string; embedded: boolean } | null => {
  const [, folder, page = '/', name] = pattern.exec(path) ?? [];
  return folder === undefined || name === undefined ? null : { page, name, embedded: folder === 'insluiten' };
};

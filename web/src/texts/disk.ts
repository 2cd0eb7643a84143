/** The words of a page that is a file in a package, and of search there. */
export const diskTexts = {
  where: 'Deze pagina komt uit een pakket. Het werkt zonder internet.',
  dashboard: (address: string) => `Het dashboard zelf staat op ${address}.`,
  one: 'In dit pakket kiest u één ding tegelijk.',
  chosen: (label: string) => `${label}:`,
  noScript: 'Zoeken werkt alleen met JavaScript. Alle pagina’s vindt u via het menu, de andere sets en de begrippen.',
  table: 'De tabel als CSV',
};

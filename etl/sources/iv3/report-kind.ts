export type ReportKind = { year: number; report: string };

/** The reports by the end of their code. */
export const reports: Readonly<Record<string, string>> = {
  X000: 'begroting',
  X001: '1e kwartaal',
  X002: '2e kwartaal',
  X003: '3e kwartaal',
  X004: '4e kwartaal',
  X005: 'jaarrekening',
};

/** Year and report of a Verslagsoort code such as 2013X005 (45012NED_Verslagsoort); null for another text. */
export const reportOfCode = (code: string): ReportKind | null => {
  const [, year, kind = ''] = /^(\d{4})(X\d{3})$/.exec(code.trim()) ?? [];
  const report = reports[kind];
  return year === undefined || report === undefined ? null : { year: Number(year), report };
};

/** Year and report in a file name such as iv3_2023_jaarrekening_alle_gemeenten.csv; null when either is missing. */
export const reportOfFile = (fileName: string): ReportKind | null => {
  const words = fileName.toLowerCase().replaceAll(/[_\-.]+/g, ' ');
  const years = words.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  const report = /begroting|jaarrekening/.exec(words)?.[0] ?? /[1-4]e kwartaal/.exec(words)?.[0];
  return years.length !== 1 || report === undefined ? null : { year: Number(years[0]), report };
};

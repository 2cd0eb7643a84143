/** The words of files and their rows, wherever they stand. */
export const filesTexts = {
  agreements: 'De afspraken zijn' as const,
  unknown: 'niet bekend',
  about: 'ongeveer ',
  invented: 'verzonnen',
  partlyInvented: 'deels verzonnen',
  /** What a file must hold leads to what is agreed on it. */
  whatMustBeIn: 'Wat moet er in dit bestand staan?',
  yes: 'ja',
  no: 'nee',
  /** Of a file that was read when less was agreed on it. */
  readUnder: (agreement: string) => `Gelezen volgens ${agreement}.`,
  rows: (count: string, one: boolean) => `${count} ${one ? 'rij' : 'rijen'}`,
  columns: {
    file: 'Bestand',
    loadedOn: 'Ingelezen op',
    size: 'Grootte',
    used: 'Rijen gebruikt',
    rejected: 'Rijen afgekeurd',
    hash: 'Kenmerk (sha256)',
    column: 'Kolom',
    rows: 'Rijen',
    about: 'Gaat over',
  },
};

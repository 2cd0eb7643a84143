/** A cell of a table as data: a number stays a number, so that a spreadsheet can count with it; null is unknown. */
export type FigureCell = string | number | null;

export type FigureTable = {
  caption: string;
  /** The heading of a number names its unit: 'Noordoostpolder (%)'. */
  columns: readonly { header: string; numeric: boolean }[];
  rows: readonly (readonly FigureCell[])[];
};

/** A figure as data, made by the web from answers of the API: what every download is written from. */
export type FigureData = {
  name: string;
  /** What it says, made from the figures; and what it is about, with unit, place and period. */
  title: string;
  subtitle: string;
  summary: string;
  /** Empty when nothing is known of it. */
  source: string;
  /** What a reader must know beside the figures, in Dutch: what is invented, rounded or hidden. */
  notes: readonly string[];
  /** Null when there are no figures. */
  table: FigureTable | null;
  /** A picture that stands alone: colours and sizes of its own; null when there is nothing to draw. */
  svg: string | null;
  /** Path and choices of the page on which it stands, and its own stable address. */
  page: string;
  address: string;
};

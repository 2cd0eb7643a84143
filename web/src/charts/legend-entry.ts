/** One line, bar or sign of a chart with its name. */
export type LegendEntry = {
  name: string;
  colour: string;
  shape: 'line' | 'dash' | 'dots' | 'bar' | 'hollow' | 'band' | 'area' | 'open' | 'cross' | 'diamond';
};

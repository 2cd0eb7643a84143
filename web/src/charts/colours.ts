/** Colours are CSS custom properties (styles/tokens.css), so light, dark and print need no second drawing. */
export const colours = {
  own: 'var(--chart-1)',
  band: 'var(--chart-band)',
  comparisons: ['var(--chart-4)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-6)'],
  budget: 'var(--chart-muted)',
  realised: 'var(--chart-1)',
  text: 'var(--ink-soft)',
  ink: 'var(--ink)',
  line: 'var(--line)',
  axis: 'var(--line-strong)',
  surface: 'var(--surface)',
  expected: 'var(--surface-soft)',
  signal: 'var(--attention-line)',
} as const;

export const chartFont = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

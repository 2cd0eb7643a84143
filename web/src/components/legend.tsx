import type { LegendEntry } from '../charts/legend-entry.ts';
import { figureTexts as texts } from '../texts/figure.ts';

/** What the lines, bars and signs of a chart stand for. */
export const Legend = ({ entries }: { entries: readonly LegendEntry[] }) => (
  <ul className="legend" aria-label={texts.legend}>
    {entries.map(({ name, colour, shape }) => (
      <li key={name}>
        <span className={`legend__key legend__key--${shape}`} style={{ color: colour }} aria-hidden="true" />
        {name}
      </li>
    ))}
  </ul>
);

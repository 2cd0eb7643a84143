import { createContext } from 'react';
import type { ChartOption } from './option.ts';

/** A chart to draw: its option for a width, its height and a name for its parts. */
export type ToDraw = { build: (width: number) => ChartOption; height: number; id: string };

/** How a chart becomes markup: by the server; the browser has no way of its own and keeps what the server drew. */
export const DrawContext = createContext<((chart: ToDraw) => string) | null>(null);

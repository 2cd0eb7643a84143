import { createContext } from 'react';
import type { ChartDrawing } from './chart-drawing.ts';

/** A chart to draw: what it shows, its height in pixels, whether it stands beside its words on a wide screen, and a name for its parts. */
export type ToDraw = { drawing: ChartDrawing; height: number; id: string; beside: boolean };

/** How a chart becomes markup: by the server; the browser has no way of its own and keeps what the server drew. */
export const DrawContext = createContext<((chart: ToDraw) => string) | null>(null);

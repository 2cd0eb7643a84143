import { createContext, type ReactNode } from 'react';
import type { FigureCell } from 'server/figures/figure-data.ts';
import type { FigureProps } from './figure-props.ts';

/** The table of a figure as it stands on the page, with numbers as numbers where the table gives them. */
export type HeardTable = {
  caption: string;
  columns: readonly { header: string; numeric: boolean }[];
  rows: readonly (readonly (FigureCell | ReactNode)[])[];
};

export type HearTable = (table: HeardTable) => void;

/**
 * Set on the server alone, while it makes a download: told of every figure that the page draws, and of the tables in it. So
 * a download is what the page shows with the same choices, and no figure has a second description.
 */
export const FigureContext = createContext<((figure: FigureProps) => HearTable | null) | null>(null);

export const TableContext = createContext<HearTable | null>(null);

import type { FigureProps } from './figure-props.ts';

/** What a figure is about, ready for what it says: 'Trajecten:', 'Hoe gaat het?'. */
export const withMark = (title: string): string => (/[.?!:]$/.test(title) ? title : `${title}:`);

/** The whole title of a figure in one line: what it is about and what it says. */
export const titleOf = ({ title, message }: Pick<FigureProps, 'title' | 'message'>): string =>
  message === null ? title : `${withMark(title)} ${message}`.replaceAll('\u00A0', ' ');

import { chartFont, colours } from './colours.ts';

/** Tooltips are drawn text, never HTML: nothing from the data can become markup. */
export const tooltipStyle = {
  trigger: 'axis' as const,
  renderMode: 'richText' as const,
  confine: true,
  transitionDuration: 0,
  backgroundColor: colours.surface,
  borderColor: colours.axis,
  textStyle: { color: colours.ink, fontSize: 14, fontFamily: chartFont },
};

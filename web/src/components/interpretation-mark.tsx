import { aroundTexts as texts } from '../texts/around.ts';

/** Marks what is read into the plan by the makers of the dashboard; the link explains it. */
export const InterpretationMark = () => (
  <a href="/over#interpretatie" className="mark" title={texts.marks.interpretationWhy}>
    {texts.marks.interpretation}
  </a>
);

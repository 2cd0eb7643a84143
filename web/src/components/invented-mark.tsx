import { aroundTexts as texts } from '../texts/around.ts';

/** Stands beside every figure that is made, wholly or in part, from invented files. */
export const InventedMark = ({ what = texts.marks.invented }: { what?: string }) => (
  <span className="tag tag--invented">{what}</span>
);

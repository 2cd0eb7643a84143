import type { Dashboard } from 'server/contract.ts';
import { answersOf } from '../api/answers.ts';
import { dashboardQuery } from '../api/dashboard.ts';
import { paperFoot, paperFootProperty, paperFootValue } from '../words/paper-foot.ts';
import type { AnsweredPage } from './answered-page.tsx';

/** The style of a page that says what stands at the foot of its sheets, without a script too. */
export const paperFootOf = ({ answers, place }: Pick<AnsweredPage, 'answers' | 'place'>): string => {
  const { data } = answersOf(answers).at(dashboardQuery().address);
  const lines = paperFoot(data as Dashboard | undefined, new URLSearchParams(place.search));
  return `${paperFootProperty}:${paperFootValue(lines)}`;
};

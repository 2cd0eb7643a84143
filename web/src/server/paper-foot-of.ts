import type { Dashboard } from 'server/contract.ts';
import { answersOf } from '../api/answers.ts';
import { dashboardQuery } from '../api/dashboard.ts';
import { choiceWords, generationWords, paperFootProperty, paperFootValue } from '../words/paper-foot.ts';
import type { AnsweredPage } from './answered-page.tsx';

/** The style of a page that says what stands at the foot of its sheets, without a script too. */
export const paperFootOf = ({ answers, chosen }: Pick<AnsweredPage, 'answers' | 'chosen'>): string => {
  const { data } = answersOf(answers).at(dashboardQuery().address);
  const lines = [generationWords(data as Dashboard | undefined), choiceWords(chosen())];
  return `${paperFootProperty}:${paperFootValue(lines)}`;
};

import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { principles } from './principles.ts';
import { readPlanDocument } from '../test/read-plan-document.ts';

const goals = principles.flatMap((principle) => principle.goals);
const official = new Set(catalogue.flatMap(({ id, set }) => (set === 'bijlage 3' ? id : [])));

describe('the goals of the plan', () => {
  it('are numbered 1.1 to 7.4 as in chapter 4', () => {
    expect(goals.map((goal) => goal.id).join(' ')).toBe(
      '1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 2.5 2.6 3.1 3.2 3.3 3.4 3.5 4.1 4.2 4.3 4.4 5.1 5.2 5.3 5.4 6.1 6.2 6.3 7.1 7.2 7.3 7.4',
    );
  });

  it('name all 38 indicators of bijlage 3', () => {
    const named = [...new Set(goals.flatMap((goal) => goal.indicators))].filter((id) => official.has(id)).toSorted();
    const bijlage3 = Array.from({ length: 38 }, (_, index) => `I${String(index + 1).padStart(2, '0')}`);
    expect(named).toEqual(bijlage3);
  });

  it('say why where bijlage 3 has no indicator', () => {
    const without = goals.filter((goal) => !goal.indicators.some((id) => official.has(id)));
    expect(without.map((goal) => goal.id)).toEqual(['1.3', '4.1', '4.3', '4.4', '5.2', '5.4', '7.1', '7.3']);
    for (const goal of goals) expect(goal.withoutIndicator !== null, goal.id).toBe(without.includes(goal));
  });

  it('say so without the numbers that only we give to indicators', () => {
    const said = goals.flatMap(({ withoutIndicator, seeAlso }) => [
      withoutIndicator ?? '',
      ...seeAlso.map(({ why }) => why),
    ]);
    for (const words of said) expect(words).not.toMatch(/\b[IFT]\d\d\b/);
  });

  it('refer only to goals that exist', () => {
    const ids = new Set(goals.map((goal) => goal.id));
    for (const other of goals.flatMap((goal) => goal.seeAlso)) expect(ids).toContain(other.goal);
  });

  it('stand in the plan letter for letter, as do the names of the principles and the parts of the toegang', (context) => {
    const plan = readPlanDocument('000');
    if (plan === null) return context.skip('the plan documents are not beside this checkout');
    for (const goal of goals) expect(plan.includes(goal.text), goal.text).toBe(true);
    for (const principle of principles) expect(plan.includes(principle.name), principle.name).toBe(true);
    for (const goal of goals) if (goal.part !== null) expect(plan.includes(goal.part), goal.part).toBe(true);
  });
});

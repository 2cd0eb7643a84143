import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { principles } from './principles.ts';
import { readPlanDocument } from '../test/read-plan-document.ts';

const goals = principles.flatMap((principle) => principle.goals);

describe('the catalogue beside the plan', () => {
  it('holds each indicator that a goal names, once, and no other', () => {
    const named = new Set(goals.flatMap((goal) => goal.indicators));
    expect(catalogue.map((indicator) => indicator.id).toSorted()).toEqual([...named].toSorted());
    expect(new Set(catalogue.map((indicator) => indicator.slug)).size).toBe(catalogue.length);
  });

  it('calls 38 indicators by their name in bijlage 3, letter for letter, with the warnings of the plan', (context) => {
    const official = catalogue.filter((indicator) => indicator.set === 'bijlage 3');
    expect(official).toHaveLength(38);
    const plan = readPlanDocument('000');
    if (plan === null) return context.skip('the plan documents are not beside this checkout');
    const bijlage3 = plan.split('10.3 Indicatoren bij richtinggevende doelen').at(-1);
    for (const { name, caveats } of official) {
      for (const text of [name, ...caveats]) expect(bijlage3?.includes(text), text).toBe(true);
    }
  });

  it('gives a polarity for every goal of an indicator whose polarity differs per goal', () => {
    for (const { id, polarity } of catalogue) {
      if (typeof polarity === 'string') continue;
      const served = goals.filter((goal) => goal.indicators.includes(id)).map((goal) => goal.id);
      expect(Object.keys(polarity).toSorted(), id).toEqual(served);
    }
  });

  it('calls a polarity ours where the goal gives none: early debts (2.6), unsafe homes (3.5), questions passed on (5.3)', () => {
    const read = catalogue.filter(({ set, polarityInterpreted }) => set === 'bijlage 3' && polarityInterpreted);
    expect(read.map(({ id }) => id).join(' ')).toBe('I14 I16 I26 I27 I28 I29 I30 I33');
  });
});

import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { principles } from './principles.ts';

const goals = principles.flatMap((principle) => principle.goals);

describe('the catalogue beside the plan', () => {
  it('holds each indicator that a goal names, once, and no other', () => {
    const named = new Set(goals.flatMap((goal) => goal.indicators));
    expect(catalogue.map((indicator) => indicator.id).toSorted()).toEqual([...named].toSorted());
    expect(new Set(catalogue.map((indicator) => indicator.slug)).size).toBe(catalogue.length);
  });

  it('holds the 38 indicators of bijlage 3', () => {
    expect(catalogue.filter((indicator) => indicator.set === 'bijlage 3')).toHaveLength(38);
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

import type { Verdict } from '../../verdict/schema.ts';
import type { Growth, Significance } from './other-rules.ts';
import type { Asked } from './simulated.ts';

/** A truth and a question: how far the truth moves, in margins, and which answers of each rule are wrong then. */
export type Scenario = {
  name: string;
  asked: Asked;
  /** Change of the truth since the nulmeting, in margins of what matters; positive is up. */
  change: number;
  wrong: {
    ours: readonly Verdict['state'][];
    growth: readonly Growth[];
    significance: readonly Significance[];
  };
  /** Of the wrong answers of ours at most so many are allowed. */
  limit: number;
};

const more: Asked = { ambition: 'meer', better: 1 };
const less: Asked = { ambition: 'minder', better: -1 };
const notWorse: Asked = { ambition: 'gelijkblijvend', better: 1 };
const equal: Asked = { ambition: 'gelijkblijvend', better: 0 };

/** 'Limited progress' is taken as right when nothing changed, which is kind to the rule: it has no word for no change. */
const calm = {
  growth: ['substantial_progress', 'moderate_progress', 'deterioration'],
  significance: ['better', 'worse'],
} as const;

const gained = { growth: ['limited_progress', 'deterioration'], significance: ['no change', 'worse'] } as const;
const lost = {
  growth: ['substantial_progress', 'moderate_progress', 'limited_progress'],
  significance: ['no change', 'better'],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    name: 'geen verandering, meer',
    asked: more,
    change: 0,
    wrong: { ours: ['op koers', 'wijkt af'], ...calm },
    limit: 0.05,
  },
  {
    name: 'geen verandering, minder',
    asked: less,
    change: 0,
    wrong: { ours: ['op koers', 'wijkt af'], ...calm },
    limit: 0.05,
  },
  {
    name: 'kleine verbetering (halve marge), meer',
    asked: more,
    change: 0.5,
    wrong: { ours: ['wijkt af'], ...gained },
    limit: 0.05,
  },
  {
    name: 'echte verbetering (twee marges), meer',
    asked: more,
    change: 2,
    wrong: { ours: ['wijkt af'], ...gained },
    limit: 0.05,
  },
  {
    name: 'echte verslechtering (twee marges), meer',
    asked: more,
    change: -2,
    wrong: { ours: ['op koers'], ...lost },
    limit: 0.05,
  },
  {
    name: 'geen verandering, gelijk en niet slechter',
    asked: notWorse,
    change: 0,
    wrong: { ours: ['wijkt af'], growth: ['deterioration'], significance: ['worse'] },
    limit: 0.05,
  },
  {
    name: 'slechter met precies de marge, gelijk en niet slechter',
    asked: notWorse,
    change: -1,
    wrong: { ours: ['op koers'], ...lost },
    limit: 0.05,
  },
  {
    name: 'geen verandering, gelijk naar twee kanten',
    asked: equal,
    change: 0,
    wrong: {
      ours: ['wijkt af'],
      growth: ['substantial_progress', 'moderate_progress', 'deterioration'],
      significance: ['better', 'worse'],
    },
    limit: 0.05,
  },
  {
    name: 'hoger met precies de marge, gelijk naar twee kanten',
    asked: equal,
    change: 1,
    wrong: { ours: ['op koers'], growth: ['limited_progress'], significance: ['no change'] },
    limit: 0.05,
  },
];

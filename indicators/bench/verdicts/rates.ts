import { random } from '../../../fixtures/random.ts';
import type { Verdict } from '../../verdict/schema.ts';
import { asReleased } from './as-released.ts';
import type { Measurement } from './measurements.ts';
import { firstAgainstLast, notSignificantIsNoChange } from './other-rules.ts';
import type { Scenario } from './scenarios.ts';
import { verdictOn } from './simulated.ts';

/** Parts of 1 of the simulated municipalities. */
export type Rates = {
  states: Readonly<Record<'op koers' | 'wijkt af' | 'niet vast te stellen' | 'anders', number>>;
  wrong: { ours: number; growth: number; significance: number };
  /** Of those with a warning that the measurement is too small: how many got no verdict. */
  warned: number;
  undecidedWhenWarned: number;
};

/** How often each rule is wrong about `runs` municipalities, drawn from `seed`. */
export function ratesOf(measurement: Measurement, scenario: Scenario, runs: number, seed: string): Rates {
  const rng = random(`${seed}|${measurement.name}|${scenario.name}`);
  const states = { 'op koers': 0, 'wijkt af': 0, 'niet vast te stellen': 0, anders: 0 };
  const wrong = { ours: 0, growth: 0, significance: 0 };
  let [warned, undecided] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const before = measurement.truths[run % measurement.truths.length] ?? 0;
    const size = measurement.unit === '%' ? measurement.margin : measurement.margin * before;
    const observations = asReleased(measurement, measurement.draw(rng, before, before + scenario.change * size));
    const verdict = verdictOn(measurement, observations, scenario.asked);
    states[stateOf(verdict)]++;
    if (scenario.wrong.ours.includes(verdict.state)) wrong.ours++;
    if (verdict.power?.warning !== null && verdict.power !== null) {
      warned++;
      if (verdict.state === 'niet vast te stellen') undecided++;
    }
    const others = otherRules(measurement, verdict, observations, scenario);
    if (others !== null && scenario.wrong.growth.includes(others.growth)) wrong.growth++;
    if (others !== null && scenario.wrong.significance.includes(others.significance)) wrong.significance++;
  }
  const part = (count: number) => count / runs;
  return {
    states: {
      'op koers': part(states['op koers']),
      'wijkt af': part(states['wijkt af']),
      'niet vast te stellen': part(states['niet vast te stellen']),
      anders: part(states.anders),
    },
    wrong: { ours: part(wrong.ours), growth: part(wrong.growth), significance: part(wrong.significance) },
    warned: part(warned),
    undecidedWhenWarned: warned === 0 ? 0 : undecided / warned,
  };
}

const stateOf = ({ state }: Verdict): keyof Rates['states'] =>
  state === 'op koers' || state === 'wijkt af' || state === 'niet vast te stellen' ? state : 'anders';

/** What the other two rules say of the same two measurements; null when there are no two. */
function otherRules(
  measurement: Measurement,
  verdict: Verdict,
  observations: Parameters<typeof verdictOn>[1],
  { asked }: Scenario,
) {
  const { numbers } = verdict;
  if (numbers === null || numbers.baseline === null || numbers.baseline.value <= 0) return null;
  const better = asked.better === 0 ? 1 : asked.better;
  const [first, last] = [numbers.baseline.value, Math.max(numbers.latest.value, 1e-9)];
  const years = Number(numbers.latest.period.slice(0, 4)) - Number(numbers.baseline.period.slice(0, 4));
  const growth = firstAgainstLast({ first, last, years }, better, numbers.unit === '%' ? 100 : null);
  // The same test of a change as ours, 2.5% on each side.
  const change =
    asked.ambition === 'meer' ? verdict : verdictOn(measurement, observations, { ambition: 'meer', better });
  return { growth, significance: notSignificantIsNoChange(change.state) };
}

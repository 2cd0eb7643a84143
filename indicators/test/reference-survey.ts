/** 24 respondents in three strata, with unequal weights: what the reference values of R survey in the tests are made of. */
const strata = ['A', 'B', 'C'].flatMap((name, index) => Array.from({ length: [9, 8, 7][index] ?? 0 }, () => name));
const weights = [
  12.5, 12.5, 14, 14, 9.75, 9.75, 12.5, 14, 9.75, 40, 38.5, 38.5, 40, 41.25, 40, 38.5, 41.25, 7, 7, 7.5, 7.5, 8, 8, 7,
];
const domain = [1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1];
const firstAnswers = [1, 0, 1, 1, 0, 0, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 1, 0, 0, 1];
const secondAnswers = [1, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 0, 1, 1];

type Respondent = { stratum: string | undefined; weight: number; domain: boolean; yes: boolean };

const wave = (answers: readonly number[], factor: (index: number) => number): readonly Respondent[] =>
  weights.map((weight, i) => ({
    stratum: strata[i],
    weight: weight * factor(i),
    domain: domain[i] === 1,
    yes: answers[i] === 1,
  }));

export const firstWave = wave(firstAnswers, () => 1);
/** As many respondents some years later, with other answers and other weights. */
export const secondWave = wave(secondAnswers, (index) => [1, 1.1, 0.9][index % 3] ?? 1);

const total = (of: readonly Respondent[], power: number) => of.reduce((sum, one) => sum + one.weight ** power, 0);

/** The weighted sums per stratum that a query would give. */
export const sumsPerStratum = (respondents: readonly Respondent[], inDomain: (one: Respondent) => boolean) =>
  ['A', 'B', 'C'].map((name) => {
    const all = respondents.filter((one) => one.stratum === name);
    const members = all.filter(inDomain);
    const sayYes = members.filter((one) => one.yes);
    return {
      n: members.length,
      stratumSize: all.length,
      numerator: total(sayYes, 1),
      denominator: total(members, 1),
      numeratorSquares: total(sayYes, 2),
      denominatorSquares: total(members, 2),
    };
  });

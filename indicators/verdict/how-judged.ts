/** How the figures of an indicator are set side by side, where its measures do not say so themselves. */
export type HowJudged = {
  /** The measure that is judged; the main one where absent. */
  measure?: string;
  /**
   * A count on the last day of the quarter is set against the same quarter; people who count once per quarter are averaged over four
   * quarters, since who is there in more of them would count as often in a sum; others add four quarters up.
   */
  counted?: 'on the reference date' | 'from January' | 'people per quarter';
  /** Every case of the year is known and chance plays no part: the figure itself is set against the norm. */
  exact?: true;
  /** Another ambition than the goal has in a word, from its text. */
  ambition?: { goal: string; is: 'gelijkblijvend'; why: string };
  why?: string;
};

const onReferenceDate = { counted: 'on the reference date' } as const;

export const howJudged: Readonly<Record<string, HowJudged>> = {
  I10: {
    measure: 'aandeel',
    why: 'Wij beoordelen het aandeel en niet het aantal, omdat de gemeente groeit.',
  },
  I15: { counted: 'people per quarter' },
  I17: {
    ...onReferenceDate,
    ambition: {
      goal: '3.1',
      is: 'gelijkblijvend',
      why: "De tekst van het doel zegt: 'afneemt of gelijk blijft'. Niet meer is dus genoeg.",
    },
  },
  I22: {
    measure: 'binnen-norm',
    why: 'Wij beoordelen welk deel binnen de norm begon. Bij een mediaan binnen de norm kan de helft nog te lang wachten.',
  },
  I24: onReferenceDate,
  I25: onReferenceDate,
  I31: { exact: true },
  F01: { counted: 'from January', exact: true },
};

export type RefusalPlace = {
  line?: number;
  column?: string;
  maskedValue?: string;
  /** What can be said of the file so that it can be read (reading-options.ts), where that depends on the file. */
  choices?: readonly string[];
};

/** A file that cannot be accepted: where, what is wrong and what to do, in plain Dutch and without personal data. */
export class Refusal extends Error {
  readonly rule: string;
  readonly remedy: string;
  readonly place: RefusalPlace;

  constructor(rule: string, problem: string, remedy: string, place: RefusalPlace = {}) {
    super(problem);
    this.name = 'Refusal';
    this.rule = rule;
    this.remedy = remedy;
    this.place = place;
  }
}

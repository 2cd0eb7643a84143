/** The plan: principles, goals and their ambition, as the municipality adopted them. Names letter for letter. */

type Ambition = 'meer' | 'minder' | 'gelijkblijvend' | 'alle' | 'binnen kader' | 'binnen de norm' | 'volgen' | null;

export type Principle = {
  id: 'meedoen' | 'voorkomen' | 'passend' | 'houdbaar' | 'toegang';
  name: string;
  /** False for the toegang, which the plan treats beside the four principles. */
  leading: boolean;
  goals: readonly Goal[];
};

export type Goal = {
  /** '1.1' */
  id: string;
  title: string;
  /** The goal as the plan words it (chapter 4). */
  text: string;
  /** Part of the toegang: 'Het loket sociaal domein' ...; null under a principle. */
  part: string | null;
  ambition: Ambition;
  /** True when the ambition is read into the plan. */
  ambitionInterpreted: boolean;
  indicators: readonly string[];
  /** Why bijlage 3 has no indicator here (an additional one may be listed); null when it has one. */
  withoutIndicator: string | null;
  /** Another goal that measures the same, with the reason. */
  seeAlso: readonly { goal: string; why: string }[];
};

/** An amount in EUR, or the report's own words for none: '-' (not attributable to this measure) and 'PM'. */
export type Saving = number | '-' | 'PM' | null;

/** One measure of the Grip report. */
export type GripMeasure = {
  /** 'C 1.1' */
  id: string;
  part: string;
  name: string;
  intended: Saving;
  realised: Saving;
  note: string | null;
};

/** One resultaatgebied of the voorveld, with its results and guidelines as the document words them. */
export type ResultArea = {
  id: string;
  name: string;
  /** norm is null where the document sets none, or leaves it as '(invullen)'. */
  results: readonly { text: string; norm: string | null; measure: string | null }[];
};

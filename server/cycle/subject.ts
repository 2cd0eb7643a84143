import { plannedGoals } from 'indicators/plan/plan-of.ts';
import { taakveldCodes, taakveldNames } from 'indicators/plan/taakvelden.ts';
import type { Release } from 'indicators/release/schema.ts';
import { Type, type Static } from 'typebox';
import { problem } from '../problems.ts';

export const About = Type.Enum(['goal', 'indicator', 'taakveld']);

/** What a text, a question or a target is about, with its name and its page. */
export const Subject = Type.Object({
  about: About,
  subject: Type.String({ description: 'id of the goal or indicator, code of the taakveld' }),
  name: Type.String(),
  page: Type.String(),
});

export type About = Static<typeof About>;
export type Subject = Static<typeof Subject>;

/** The subject, or null when the plan and the release have no such thing; an indicator also by its slug. */
export function subjectOf(release: Pick<Release, 'indicators' | 'plan'>, about: About, key: string): Subject | null {
  if (about === 'goal') {
    const goal = plannedGoals(release).find(({ id }) => id === key);
    return goal === undefined
      ? null
      : { about, subject: key, name: `${goal.id} ${goal.title}`, page: `/doelen/${goal.id}` };
  }
  if (about === 'indicator') {
    const found = release.indicators.find(({ id, slug }) => id === key || slug === key);
    return found === undefined
      ? null
      : { about, subject: found.id, name: found.name, page: `/indicatoren/${found.slug}` };
  }
  const code = taakveldCodes.find((one) => one === key);
  return code === undefined
    ? null
    : {
        about,
        subject: code,
        name: `${code} ${taakveldNames[code]}`,
        page: `/begroting?per=taakveld&onderdeel=taakveld-${code}`,
      };
}

/** @throws a 404 problem. */
export function findSubject(release: Pick<Release, 'indicators' | 'plan'>, about: About, key: string): Subject {
  const found = subjectOf(release, about, key);
  if (found === null) throw problem(404, `Hierover is niets bekend: ${about} "${key}".`);
  return found;
}

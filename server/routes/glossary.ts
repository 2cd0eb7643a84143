import { glossaryOf } from 'indicators/plan/plan-of.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { Glossary, GlossaryQuery } from '../contract/glossary.ts';
import { findIndicator } from '../views/find-indicator.ts';
import { termsIn } from '../views/terms-in.ts';

/** GET /v1/glossary: words with their meaning; all, some by id, or those in the definition of an indicator. */
export const glossary = defineRoute({
  url: '/v1/glossary',
  operationId: 'listGlossary',
  summary: 'Begrippen en wat ze betekenen',
  params: Type.Object({}),
  query: GlossaryQuery,
  body: Glossary,
  find: (release, _params, { indicator, terms }) => {
    const all = glossaryOf(release);
    const wanted = terms?.split(',');
    const chosen = wanted === undefined ? all : all.filter(({ id }) => wanted.includes(id));
    if (indicator === undefined) return { items: chosen.map((term) => ({ ...term, also: [...term.also] })) };
    const { name, definition, interpretation, caveats } = findIndicator(release, indicator);
    const used = termsIn(chosen, [name, definition, interpretation, ...caveats]);
    return { items: used.map((term) => ({ ...term, also: [...term.also] })) };
  },
  ready: () => [],
  csv: {
    fileName: 'begrippen',
    headings: ['begrip', 'ook', 'betekenis'],
    rows: ({ items }) =>
      items.map(({ term, also, meaning }) => ({ begrip: term, ook: also.join(', '), betekenis: meaning })),
  },
});

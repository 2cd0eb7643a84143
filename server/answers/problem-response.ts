import { Problem } from '../contract/problem.ts';

/** How every route describes a question that cannot be answered, in /openapi.json. */
export const problemResponse = {
  description: 'RFC 9457',
  content: { 'application/problem+json': { schema: Problem } },
};

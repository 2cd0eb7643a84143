import type { Glossary } from 'server/contract.ts';
import { ask } from './ask.ts';

/** Every word with its meaning. */
export const glossaryQuery = () => ask<Glossary>('/v1/glossary');

/** The words in the definition of an indicator: no page carries the meaning of words that it does not use. */
export const indicatorTermsQuery = (slug: string) =>
  ask<Glossary>(`/v1/glossary?${new URLSearchParams({ indicator: slug })}`);

/** Some words by id. */
export const termsQuery = (ids: readonly string[]) =>
  ask<Glossary>(`/v1/glossary?${new URLSearchParams({ terms: ids.join(',') })}`);

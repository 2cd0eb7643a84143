import type { ContractSheet, Release } from 'indicators/release/schema.ts';
import { problem } from '../problems.ts';
import { askedTexts as texts } from '../texts/asked.ts';

/**
 * What a kind of extract must hold.
 * @throws a 404 problem.
 */
export function findContract({ contracts = [] }: Release, kind: string): ContractSheet {
  const found = contracts.find((contract) => contract.kind === kind);
  if (found === undefined) throw problem(404, texts.noKind(kind));
  return found;
}

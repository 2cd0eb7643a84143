import { ContractSheet } from 'indicators/release/schema.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { NoQuery } from '../contract/queries.ts';
import { findContract } from '../views/find-contract.ts';

/** GET /v1/contracts/{kind}: what one kind of file must hold. */
export const contract = defineRoute({
  url: '/v1/contracts/:kind',
  operationId: 'getContract',
  summary: 'Afspraken over een soort bestand',
  params: Type.Object({ kind: Type.String() }),
  query: NoQuery,
  body: ContractSheet,
  find: (release, { kind }) => findContract(release, kind),
  ready: () => [],
  csv: null,
});

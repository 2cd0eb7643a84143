import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery } from '../contract/queries.ts';
import { Template } from '../contract/contracts.ts';
import { problem } from '../problems.ts';
import { findContract } from '../views/find-contract.ts';

/** GET /v1/contracts/{kind}/template: an empty file of a kind, to fill in. */
export const contractTemplate = defineRoute({
  url: '/v1/contracts/:kind/template',
  operationId: 'getContractTemplate',
  summary: 'Leeg voorbeeldbestand van een soort: alleen de kopregel',
  params: Type.Object({ kind: Type.String() }),
  query: ListQuery,
  body: Template,
  find: (release, { kind }) => {
    const { columns, standard, refused } = findContract(release, kind);
    if (typeof refused === 'string') throw problem(404, refused);
    if (standard !== undefined || columns.length === 0)
      throw problem(
        404,
        `De vorm van "${kind}" ligt vast in een standaard. Een voorbeeld staat bij "example" in /v1/contracts/${kind}.`,
      );
    return { kind, columns: columns.map(({ name }) => name) };
  },
  ready: () => [],
  csv: {
    fileName: ({ kind }) => kind,
    headings: ({ columns }) => columns,
    rows: () => [],
  },
});

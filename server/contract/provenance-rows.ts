import { Type, type Static } from 'typebox';
import { Delivery } from 'indicators/release/schema.ts';
import { nullable } from './nullable.ts';
import { Provenance } from './provenance.ts';

const { id, kind, title, fileName, sha256, loadedAt } = Delivery.properties;

/** The numbers of the rows behind one figure, for who has the right to them. */
export const ProvenanceRows = Type.Object({
  ...Type.Pick(Provenance, ['indicator', 'measure']).properties,
  figure: Type.Object({
    region: Type.String(),
    period: Type.String(),
    breakdown: Type.String(),
    group: Type.String(),
  }),
  generation: Type.String(),
  note: Type.String({ description: 'what the numbers count, in Dutch' }),
  page: Type.Integer(),
  pageSize: Type.Integer(),
  total: Type.Integer({ description: 'rows of all deliveries together' }),
  deliveries: Type.Array(
    Type.Object({
      id,
      kind,
      title,
      fileName,
      sheet: nullable(Type.String({ description: 'of a workbook with more than one table' })),
      sha256,
      loadedAt,
      total: Type.Integer({ description: 'rows of this delivery behind the figure' }),
      rows: Type.Array(Type.Integer(), { description: 'those of this page; the header is row 1' }),
    }),
  ),
});

export type ProvenanceRows = Static<typeof ProvenanceRows>;

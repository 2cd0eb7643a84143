import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';
import { Block } from '../duiding/markdown.ts';
import { MomentName } from './moment-name.ts';

/** A frozen moment, without what is in it. */
export const SnapshotHead = Type.Object({
  hash: Type.String({ description: 'SHA-256 of the document' }),
  moment: MomentName,
  version: Type.Integer(),
  frozenAt: Type.String(),
  role: Type.String({ description: 'as what somebody froze it' }),
  generation: Type.String(),
  because: nullable(Type.Array(Block, { description: 'why it was frozen again' })),
  supersededBy: nullable(Type.String({ description: 'hash of the one that took its place' })),
  pages: Type.String({ description: 'where all pages stand as of this moment' }),
  report: Type.String({ description: 'where its report stands, also once another took its place' }),
});
export type SnapshotHead = Static<typeof SnapshotHead>;

import { Type, type Static } from 'typebox';
import { ContractSheet } from 'indicators/release/schema.ts';

export const Contracts = Type.Object({ items: Type.Array(ContractSheet) });

export const Template = Type.Object({ kind: Type.String(), columns: Type.Array(Type.String()) });

export type Contracts = Static<typeof Contracts>;

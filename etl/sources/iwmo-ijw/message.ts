import type { Found } from './check-product.ts';
import type { MessageKind } from './message-kinds.ts';

/** `bornKnown` is the code of DatumGebruik: how much of the birth date is known. */
export type Client = {
  bsn: string | null;
  born: string | null;
  bornKnown: string | null;
  sex: string | null;
  town: string | null;
};

/** A product element that was read, with the number that its row has. */
export type Performance = {
  rowNumber: number;
  name: string;
  line: number;
  fields: ReadonlyMap<string, Found>;
  client: Client;
};

/** What is known of a message while it is read. */
export type Message = {
  kind: MessageKind;
  /** Header and declaration fields by path. */
  fields: Map<string, Found>;
  client: Client;
  /** Performances of a declaration: they wait until its end, because its total and its other lines say whether they hold. */
  lines: Performance[];
};

export const nobody = (): Client => ({ bsn: null, born: null, bornKnown: null, sex: null, town: null });

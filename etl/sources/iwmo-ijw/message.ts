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

/** What is known of a message while it is read. */
export type Message = {
  kind: MessageKind;
  /** Header and declaration fields by path. */
  fields: Map<string, Found>;
  client: Client;
  /** Performances read so far. */
  lines: number;
};

export const nobody = (): Client => ({ bsn: null, born: null, bornKnown: null, sex: null, town: null });

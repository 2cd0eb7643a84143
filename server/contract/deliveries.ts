import { Type, type Static } from 'typebox';
import { Delivery, Mart } from 'indicators/release/schema.ts';

export const Deliveries = Type.Object({
  items: Type.Array(Delivery),
  marts: Type.Optional(
    Type.Array(Mart, { description: 'the tables made from them: equal hashes mean equal contents' }),
  ),
});

export type Deliveries = Static<typeof Deliveries>;

import { Type, type Static } from 'typebox';
import { BackTest, PeerLine, BudgetLine, Delivery } from 'indicators/release/schema.ts';
import { Format } from './format.ts';

export const Budgets = Type.Object({
  /** What a reader must know beside the figures: net amounts, interpretatie of the split, breaks of 2023 and 2025. */
  notes: Type.Array(Type.String()),
  items: Type.Array(BudgetLine),
  /** How the forecasts did before, per row and together; every part of the budget, whatever was asked. */
  backTest: Type.Optional(Type.Array(BackTest)),
  /** Per resident beside gemeenten of the same size and the country. */
  peers: Type.Optional(Type.Array(PeerLine)),
  /** The deliveries that those come from. */
  peerSources: Type.Optional(Type.Array(Delivery)),
});

export const BudgetsQuery = Type.Object(
  {
    by: Type.Optional(
      Type.Enum(['principle', 'taakveld'], { description: 'weggelaten: beide; het totaal is er altijd bij' }),
    ),
    format: Format,
  },
  { additionalProperties: false },
);

export type Budgets = Static<typeof Budgets>;
export type BudgetsQuery = Static<typeof BudgetsQuery>;

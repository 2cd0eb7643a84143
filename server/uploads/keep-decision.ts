import type { Actor } from '../journal/actor.ts';
import { writeOver } from '../cycle/write-over.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import { history } from '../journal/versions/read-versions.ts';

/** Keeps who let a delivery pass that was warned of, or took one out of the figures, and why. */
export async function keepDecision(
  journal: Journal,
  actor: Actor,
  delivery: string,
  decision: 'waarschuwing aanvaard' | 'ingetrokken',
  why: string,
): Promise<void> {
  const earlier = (await history(journal, 'deliveryDecision', delivery)).at(-1);
  const body = { delivery, decision, why };
  await writeOver(journal, actor, { kind: 'deliveryDecision', id: delivery, body, basedOn: earlier?.version ?? null });
}

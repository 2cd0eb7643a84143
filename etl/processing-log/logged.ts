import type { Outcome } from '../outcome.ts';
import type { Warehouse } from '../warehouse.ts';
import { appendSpans } from './append-spans.ts';
import { processingActivity, resource, type Span, spanId, traceId } from './span.ts';

/** What a command did, as far as the log tells it: names of files are left out, for they can name people. */
export type Told = { outcomes?: readonly Outcome[]; generation?: string | null; deliveries?: readonly string[] };

/**
 * Does a piece of work and adds it to the processing log: one span for the whole, one beneath it for each file. What failed is told
 * too, by the kind of the error and without its words.
 */
export async function logged<T>(
  warehouse: Warehouse,
  name: string,
  work: () => Promise<T>,
  tell: (result: T) => Told,
): Promise<T> {
  const [trace, whole, start] = [traceId(), spanId(), Date.now()];
  const span = (own: Pick<Span, 'status' | 'attributes'> & Partial<Span>): Span => ({
    trace_id: trace,
    span_id: whole,
    name,
    start_time: start,
    end_time: Date.now(),
    resource,
    ...own,
    attributes: { 'dpl.core.processing_activity_id': processingActivity, ...own.attributes },
  });
  const result = await work().catch(async (error: unknown) => {
    const type = error instanceof Error ? error.name : 'Error';
    // The same full disk may stop both, and then the work is what to tell of.
    await appendSpans(warehouse, [span({ status: 'Error', attributes: { 'exception.type': type } })]).catch(() =>
      console.error('Het verwerkingenlog is niet bijgewerkt.'),
    );
    throw error;
  });
  const { outcomes = [], generation = null, deliveries = [] } = tell(result);
  const attributes = {
    ...(generation !== null && { 'dashboard.generation': generation }),
    ...(deliveries.length > 0 && { 'dashboard.deliveries': deliveries.join(' ') }),
  };
  const files = outcomes.map((one) =>
    span({
      span_id: spanId(),
      parent_span_id: whole,
      name: `${name} bestand`,
      status: 'Unset',
      attributes: attributesOf(one),
    }),
  );
  await appendSpans(warehouse, [span({ status: 'Ok', attributes }), ...files]);
  return result;
}

const attributesOf = (outcome: Outcome): Span['attributes'] => ({
  'dashboard.outcome': outcome.status,
  ...('kind' in outcome && outcome.kind !== null && { 'dashboard.kind': outcome.kind }),
  ...('rule' in outcome && { 'dashboard.rule': outcome.rule }),
  ...('delivery' in outcome &&
    outcome.delivery !== null && {
      'dashboard.delivery': outcome.delivery.id,
      'dashboard.rows_accepted': outcome.delivery.rowsAccepted,
      'dashboard.rows_rejected': outcome.delivery.rowsRejected,
    }),
});

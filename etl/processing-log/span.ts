import { randomBytes } from 'node:crypto';

/**
 * One processing, in the shape of the Logboek Dataverwerkingen (Logius, working version: an OpenTelemetry span). Of whom the data are
 * stands in no line: a load takes in whole files, and who is in them is known only as a pseudonym that stays in the warehouse.
 */
export type Span = {
  trace_id: string;
  span_id: string;
  parent_span_id?: string;
  name: string;
  /** ms since 1970. */
  start_time: number;
  end_time: number;
  status: 'Unset' | 'Ok' | 'Error';
  resource: { attributes: Readonly<Record<string, string>> };
  attributes: Readonly<Record<string, string | number>>;
};

/** 16 and 8 random bytes, as OpenTelemetry has them. */
export const traceId = (): string => randomBytes(16).toString('hex');
export const spanId = (): string => randomBytes(8).toString('hex');

/** Interpretatie: the register of processing activities of a municipality has no public address, so the name is a URN. */
export const processingActivity =
  process.env['PROCESSING_ACTIVITY_ID'] || 'urn:nl:gemeente:verwerkingsactiviteit:dashboard-sociaal-domein';

export const resource = { attributes: { 'service.name': 'dashboard-sociaal-domein' } };

import type { Problem } from 'server/contract.ts';
import type { ShownUpload, UploadsAnswer } from 'server/uploads/contract.ts';
import { failingTexts } from '../texts/failing.ts';
import { ask } from './ask.ts';
import { tokenOfSession } from './send.ts';

/** The files of who asks; comes along with the page. */
export const uploadsQuery = () => ask<UploadsAnswer>('/v1/uploads');

/** What the server said, or why it said nothing. */
export type Said<Body> = { body: Body } | { status: number | null; detail: string; received: number | null };

type Refusal = Problem & { received?: number };

const hear = async <Body>(question: () => Promise<Response>): Promise<Said<Body>> => {
  try {
    const response = await question();
    // What the server's contract promises at that address.
    if (response.ok) return { body: (response.status === 204 ? null : await response.json()) as Body };
    if (response.headers.get('content-type')?.includes('problem+json') !== true)
      return { status: response.status, detail: failingTexts.serverError(response.status), received: null };
    const { status, detail, received = null } = (await response.json()) as Refusal;
    return { status, detail, received };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError)
      return { status: null, detail: failingTexts.outOfReach, received: null };
    throw error;
  }
};

const write = <Body>(method: string, address: string, body: object | null): Promise<Said<Body>> =>
  hear(async () =>
    fetch(address, {
      method,
      headers: {
        accept: 'application/json',
        'x-csrf-token': await tokenOfSession(),
        ...(body === null ? {} : { 'content-type': 'application/json' }),
      },
      body: body === null ? null : JSON.stringify(body),
    }),
  );

export const readUploads = () =>
  hear<UploadsAnswer>(() => fetch('/v1/uploads', { headers: { accept: 'application/json' } }));
export const beginUpload = ({ name, size }: File) => write<ShownUpload>('POST', '/v1/uploads', { name, bytes: size });
export const readUploadAs = (id: string, value: string) =>
  write<ShownUpload>('POST', `/v1/uploads/${id}/reading`, { value });
export const publishUpload = (id: string, why: string) =>
  write<ShownUpload>('POST', `/v1/uploads/${id}/publication`, { why });
/** By the id of the delivery: what counts may have been sent by somebody else. */
export const withdrawDelivery = (delivery: string, why: string) =>
  write<ShownUpload>('POST', `/v1/deliveries/${delivery}/withdrawal`, { why });
export const removeUpload = (id: string) => write<null>('DELETE', `/v1/uploads/${id}`, null);

/** ms that the sender waits when the server is asked too much. */
const patience = 10_000;

const sendPart = (address: string, part: Blob, token: Promise<string>) =>
  hear<ShownUpload>(async () =>
    fetch(address, {
      method: 'PUT',
      headers: { accept: 'application/json', 'x-csrf-token': await token, 'content-type': 'application/octet-stream' },
      body: part,
    }),
  );

/**
 * Sends the rest of a file in parts, from where it had come; gives why it stopped, and null when all is in. A part whose answer was
 * lost is not sent twice.
 */
export const sendParts = async (
  file: File,
  { id, received }: Pick<ShownUpload, 'id' | 'received'>,
  part: number,
  onPart: (upload: ShownUpload) => void,
): Promise<Exclude<Said<ShownUpload>, { body: ShownUpload }> | null> => {
  let offset = received;
  // Once for all parts: asking it for each would count as much as the parts do.
  const token = tokenOfSession();
  while (offset < file.size) {
    const address = `/v1/uploads/${id}/parts?offset=${offset}`;
    const said = await sendPart(address, file.slice(offset, offset + part), token);
    if ('body' in said) {
      onPart(said.body);
      offset = said.body.received;
    } else if (said.status === 429) await new Promise((resolve) => setTimeout(resolve, patience));
    else if (said.received === null || said.received === offset) return said;
    else offset = said.received;
  }
  return null;
};

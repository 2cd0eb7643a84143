import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { MailConfig } from '../../config/mail-config.ts';

export type Received = { to: string[]; user: string | null; source: string };

/** A real mail server on this machine, that keeps what it takes; `refuse` gives what it says to an address in place of yes. */
export async function startMailServer(port = 0) {
  const received: Received[] = [];
  const says: { refuse: { code: number; words: string } | null } = { refuse: null };
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username = '', password }, _session, done) =>
      password === 'geheim-van-de-mail' ? done(null, { user: username }) : done(new Error('wrong password')),
    onRcptTo: (_address, _session, done) =>
      done(
        says.refuse === null ? null : Object.assign(new Error(says.refuse.words), { responseCode: says.refuse.code }),
      ),
    onData(stream, { envelope, user }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          user: typeof user === 'string' ? user : null,
          source: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const taken = (server.server.address() as AddressInfo).port;
  const config: MailConfig = {
    host: '127.0.0.1',
    port: taken,
    tls: 'geen',
    user: 'dashboard',
    password: 'geheim-van-de-mail',
    from: 'dashboard@gemeente.example',
    base: new URL('https://dashboard.gemeente.example'),
  };
  return { config, received, says, stop: () => new Promise<void>((resolve) => void server.close(() => resolve())) };
}

const wordOf = (_all: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

/** The subject and the text of a mail as a reader sees them: quoted-printable undone (RFC 2045). */
export function readMail({ source }: Received): { subject: string; text: string; head: string } {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const subject = /^subject: (.*(?:\r\n\s.*)*)/im.exec(head)?.[1]?.replaceAll(/\r\n\s/g, ' ') ?? '';
  const text = body
    .join('\n\n')
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, wordOf)
    .replaceAll('\r\n', '\n');
  return { head, subject, text };
}

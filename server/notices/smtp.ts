import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config/mail-config.ts';

export type Mail = { to: string; id: string; subject: string; text: string };

/** Sends one mail; rejects when the mail server did not take it. */
export type SendMail = (mail: Mail) => Promise<void>;

/** Longer than this nothing of the mail server is waited for, in ms. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const;

/** Mail by SMTP. Without TLS no password is sent (mail-config.ts). */
export function smtp({ host, port, tls, user, password, from }: MailConfig): SendMail {
  const transport = createTransport({
    host,
    port,
    secure: tls === 'tls',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'geen',
    ...patience,
    ...(user !== null && password !== null && { auth: { user, pass: password } }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1).replaceAll(/[^\w.-]/g, '');
  return async ({ to, id, subject, text }) => {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      // The same when it is sent again: a mail server that has it already knows it by this.
      messageId: `<${id}@${domain}>`,
      // RFC 3834: an absence note answers no such mail.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  };
}

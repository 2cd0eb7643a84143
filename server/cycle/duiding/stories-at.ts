import type { Version } from '../../journal/versions/version.ts';
import type { DuidingDesk } from '../contract/duiding-desk.ts';
import { newest } from '../newest.ts';
import { duidingId, type DuidingPlace } from './write-duiding.ts';

/** What partners told about something at a moment, in order of number, as who may write sees it. */
export function storiesAt(versions: readonly Version<'story'>[], place: DuidingPlace): DuidingDesk['stories'] {
  const own = versions.filter(({ id }) => id.startsWith(`${duidingId(place)}/`));
  return newest(own)
    .map(({ id, version, author, writtenAt, body: { status, partner, text } }) => ({
      number: id.split('/').at(-1) ?? '',
      version,
      status,
      replaces: own.some((one) => one.id === id && one.body.status === 'vastgesteld'),
      partner,
      text,
      author,
      writtenAt,
    }))
    .toSorted((a, b) => Number(a.number) - Number(b.number));
}

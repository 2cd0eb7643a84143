import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** Bytes ready to be sent, in every coding that was made, with the headers they carry. */
export type Answer = {
  etag: string;
  headers: Readonly<Record<string, string>>;
  type: string;
  bytes: ReadonlyMap<Encoding, Buffer>;
};

export type AnswerOptions = {
  type: string;
  cacheControl: string;
  generation: string;
  /** Compressing well is worth its time only for what is asked often. */
  often: boolean;
  headers?: Readonly<Record<string, string>>;
};

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** Below this a compressed answer saves no packet. */
const worthCompressing = 1_200;

/** Makes the bytes of one answer. The ETag is weak because it stands for all codings. */
export async function makeAnswer(content: string | Buffer, options: AnswerOptions): Promise<Answer> {
  const identity = typeof content === 'string' ? Buffer.from(content) : content;
  const bytes = new Map<Encoding, Buffer>();
  if (identity.length >= worthCompressing && compressible(options.type)) {
    if (options.often) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length };
      bytes.set('br', await compressBrotli(identity, { params }));
    }
    bytes.set(
      'gzip',
      await compressGzip(identity, { level: options.often ? constants.Z_BEST_COMPRESSION : undefined }),
    );
  }
  bytes.set('identity', identity);
  const etag = `W/"${options.generation}-${createHash('sha256').update(identity).digest('hex').slice(0, 16)}"`;
  const headers = { ...options.headers, etag, vary: 'accept, accept-encoding', 'cache-control': options.cacheControl };
  return { etag, headers, type: options.type, bytes };
}

function compressible(type: string): boolean {
  return /^(text\/|application\/(json|javascript)|image\/svg)/.test(type);
}

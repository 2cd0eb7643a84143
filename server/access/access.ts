import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../problems.ts';
import type { TellAudit } from './tell-audit.ts';
import { keepApart } from './keep-apart.ts';
import { may, type Action } from './matrix.ts';
import type { KnownActor, OpenSession, Recogniser, Recognised } from './recognised.ts';
import { roleNames } from './roles.ts';

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface FastifyContextConfig {
    /** What whoever asks must be allowed to do, before anything else of the question is looked at; 'vrij' is for everybody. */
    action?: Action | 'vrij';
    /** False where another program writes, which proves in another way who it is. */
    sameOrigin?: false;
  }
}

/** Who asks, and what that one may do: the only place that decides. */
export type Access = {
  /** Who asks; null when nobody is signed in. */
  who(request: FastifyRequest): Recognised['actor'] | null;
  /** The session by which somebody asks; null without one, as with a token. */
  session(request: FastifyRequest): OpenSession | null;
  /**
   * Gives who asks when that one may do it; keeps the answer out of every cache where not everybody may.
   * @throws a 401 problem when nobody is signed in, a 403 problem when the role may not.
   */
  require(request: FastifyRequest, reply: FastifyReply, action: Action): Promise<KnownActor>;
  /** Whether who is not signed in may read figures. */
  publicView: boolean;
  /** Every route with the action that it declares. */
  declared: readonly Declared[];
};

/** `query` is the schema of what may stand behind the question mark. */
export type Declared = { method: string | string[]; url: string; action: Action | 'vrij'; query: unknown };

/** Each recogniser goes by a token or a cookie: of a request without either none is asked. */
export type AccessOptions = { recognisers: readonly Recogniser[]; publicView: boolean; audit: TellAudit };

/**
 * Recognises whoever asks, once, before the route; holds each route to the action that it declares (`config.action`). A route that
 * declares none is a fault of ours, told at the start.
 */
export function guard(app: FastifyInstance, { recognisers, publicView, audit }: AccessOptions): Access {
  const seen = new WeakMap<FastifyRequest, Recognised>();
  const apart = keepApart(app);

  const declared: Declared[] = [];

  /** Who asks, when that one may do it; null when not. */
  const allowed = (request: FastifyRequest, action: Action): KnownActor | null => {
    const actor = seen.get(request)?.actor;
    const forEverybody = publicView && may('inwoner', action);
    // Who is signed in may read more of what is open to everybody, too.
    apart(request, forEverybody && actor === undefined);
    if (actor !== undefined) return forEverybody || may(actor.role, action) ? actor : null;
    return forEverybody ? { name: 'inwoner', role: 'inwoner', origin: request.ip } : null;
  };

  const refuse = async (request: FastifyRequest, reply: FastifyReply, action: Action): Promise<never> => {
    const actor = seen.get(request)?.actor;
    const [object = '/'] = request.url.split('?');
    if (actor !== undefined) {
      await audit(actor, { action, object, result: 'geweigerd' });
      throw problem(403, `Uw rol (${roleNames[actor.role]}) mag dit niet: ${action}.`);
    }
    if (request.headers.authorization === undefined) throw problem(401, 'Meld u eerst aan, op /aanmelden.');
    reply.header('www-authenticate', 'Bearer realm="dashboard"');
    await audit(
      { name: 'onbekend', role: 'inwoner', origin: request.ip },
      { action: 'aanmelden met token', object, result: 'mislukt' },
    );
    throw problem(401, 'Dit token kennen wij niet. Controleer het, of vraag de beheerder om een nieuw token.');
  };

  const recognise = async (request: FastifyRequest) => {
    for (const recogniser of recognisers) {
      const known = await recogniser(request);
      if (known !== null) return void seen.set(request, known);
    }
  };

  const access: Access = {
    publicView,
    declared,
    who: (request) => seen.get(request)?.actor ?? null,
    session: (request) => seen.get(request)?.session ?? null,
    require: async (request, reply, action) => allowed(request, action) ?? refuse(request, reply, action),
  };

  app.addHook('onRoute', ({ method, url, config, schema }) => {
    if (config?.action === undefined) throw new Error(`the route ${url} declares no action (access/matrix.ts)`);
    declared.push({ method, url, action: config.action, query: schema?.querystring });
  });
  const hold = async (request: FastifyRequest, reply: FastifyReply, action: Action | 'vrij') => {
    await recognise(request);
    if (action !== 'vrij') await access.require(request, reply, action);
  };
  app.addHook('onRequest', (request, reply, done) => {
    const { action = 'cijfers lezen' } = request.routeOptions.config;
    // Most who ask are nobody and may read: those wait for nothing.
    if (bearsNothing(request) && (action === 'vrij' || allowed(request, action) !== null)) return done();
    return hold(request, reply, action);
  });
  return access;
}

/** Whether nobody can be recognised by a request. */
const bearsNothing = ({ headers }: FastifyRequest): boolean =>
  headers.authorization === undefined && headers.cookie === undefined;

import type { Role } from './roles.ts';

const everybody = ['inwoner', 'raad', 'college', 'beleid', 'usd', 'controller', 'beheer'] as const;
const accounts = ['raad', 'college', 'beleid', 'usd', 'controller', 'beheer'] as const;

/**
 * Which roles may do what: the one list of rights, drawn in docs/roles.md. Interpretatie: the plan names who uses the
 * dashboard, not who may write in it. Who prepares does not adopt, and `beheer` manages without deciding.
 */
const matrix = {
  /** Figures of the release, adopted texts, and questions that were answered; `inwoner` only where the public view is on. */
  'cijfers lezen': everybody,
  'eigen account': accounts,
  /** The version for residents of a frozen moment; every other version, and the state of now, needs the next. */
  'rapport lezen': everybody,
  'heel rapport lezen': accounts,
  'concepten lezen': ['college', 'beleid', 'usd', 'controller'],
  'duiding schrijven': ['beleid', 'usd'],
  'duiding vaststellen': ['college'],
  'doelwaarde vastleggen': ['controller'],
  'kalender bijhouden': ['controller', 'beheer'],
  'moment bevriezen': ['controller'],
  /** A question is read by everybody when it has an answer, and before that by who is signed in. */
  'open vragen lezen': accounts,
  'vraag stellen': ['raad', 'college'],
  'vraag beantwoorden': ['beleid', 'usd', 'controller'],
  /** To be told of files that are late or were refused. */
  'leveringen volgen': ['usd', 'controller', 'beheer'],
  leveren: ['usd'],
  'levering beslissen': ['usd'],
  'rijnummers lezen': ['controller'],
  'sessies beheren': ['beheer'],
  'audit lezen': ['beheer'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof matrix;

export const actions = Object.keys(matrix) as readonly Action[];

export const may = (role: Role, action: Action): boolean => matrix[action].some((one) => one === role);

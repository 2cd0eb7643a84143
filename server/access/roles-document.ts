import { actions, may } from './matrix.ts';
import { roleNames, roles } from './roles.ts';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The matrix of roles and actions as Markdown: what `npm run roles` prints and docs/roles.md holds. */
export const rolesDocument = (): string =>
  [
    '# Rollen en rechten',
    '',
    'Wie wat mag. Deze tabel komt uit `server/access/matrix.ts`, de enige plaats waar rechten staan; `npm run roles` laat haar zien. De verdeling is een interpretatie: het beleidsplan zegt wie het dashboard gebruikt, niet wie erin schrijft. Wie voorbereidt, stelt niet vast; beheer regelt en beslist niet.',
    '',
    ...roles.map((role) => `- \`${role}\`: ${roleNames[role]}`),
    '',
    'Een inwoner leest cijfers, vastgestelde teksten en vragen die een antwoord hebben, en dat alleen waar de gemeente dat aanzet (`PUBLIC_VIEW`).',
    '',
    row(['handeling', ...roles]),
    row(['---', ...roles.map(() => ':---:')]),
    ...actions.map((action) => row([action, ...roles.map((role) => (may(role, action) ? 'ja' : ''))])),
    '',
  ].join('\n');

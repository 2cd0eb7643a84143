import type { Needed, Wet } from '../indicator.ts';

/** The systems that tell of the same assignments (etl/marts/traject.sql), and of the same decisions (besluit.sql; no message does). */
const tellTrajecten = ['backoffice-voorzieningen', 'iwmo-ijw', 'zorgned'];
const tellBesluiten = ['backoffice-voorzieningen', 'zorgned'];

/** What must be delivered to know the marts traject and besluit of these wetten: one of the systems for each of them (interpretatie). */
export const trajecten = (...wetten: readonly Wet[]): Needed => ({ anyOf: tellTrajecten, wetten });
export const besluiten = (...wetten: readonly Wet[]): Needed => ({ anyOf: tellBesluiten, wetten });

/** The CBS tables, of which one is behind the mart bevolking. */
export const bevolking = 'statline';

import { houdbaar } from './principles/houdbaar.ts';
import { meedoen } from './principles/meedoen.ts';
import { passend } from './principles/passend.ts';
import { toegang } from './principles/toegang.ts';
import { voorkomen } from './principles/voorkomen.ts';
import type { Principle } from './types.ts';

/** The four leading principles (2.1) and the toegang (4.5), in the order of the plan. */
export const principles: readonly Principle[] = [meedoen, voorkomen, passend, houdbaar, toegang];

import {audited} from './audited.ts';
import {empty} from './empty.ts';
import type {Act} from './state.ts';
import {shutOut} from './shut-out.ts';
import {unasked} from './unasked.ts';

/** Every state people can see, in the order in which a browser can be brought into them. */
export const acts: readonly Act[] = [empty, audited, unasked, shutOut];

export {sites} from './sites.ts';
export {show} from './show.ts';
export {faceOf, type Face, type State} from './state.ts';

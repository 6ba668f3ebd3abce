import * as drawer from './cmps/index.ts';
import type {Cmp} from './cmp.ts';

const all = Object.values<Cmp>(drawer);

/** What only a platform's own script lays down in a page. */
export const platformGlobals = all.flatMap(({id, globals = []}) => globals.map(path => [path, id] as const));

/** Functions of platforms that bring their banner back, called without arguments. */
export const reopenCalls = all.flatMap(({banner}) => banner.reopenCalls ?? []);

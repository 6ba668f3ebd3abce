import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import * as interfaces from '../../consent/interfaces/index.ts';
import type {ConsentInterface} from '../../consent/interface.ts';

/**
 * Keys in localStorage that may hold a choice; `*` stands for any ending. What is there before a page's first script carries the
 * list alone: `scripts/lean-scripts.ts`.
 */
export const keptKeys: readonly string[] = [
	...Object.values<Cmp>(cmps).flatMap(({storage, decidedBy = []}) => [...storage, decidedBy].flat()),
	...Object.values<ConsentInterface>(interfaces).flatMap(({storage}) => storage),
];

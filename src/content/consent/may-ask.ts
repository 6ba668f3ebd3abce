import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import {topics} from '../../consent/topics.ts';
import {textIn, trees} from './dom.ts';
import {overlays} from './overlays.ts';

const anyPlatform = Object.values<Cmp>(cmps)
	.map(({element}) => element)
	.join(', ');

/** Whether something here may be a consent banner: a platform's own element, or what lies over the page and speaks of cookies. */
export function mayAsk(): boolean {
	const here = trees();
	if (here.some(tree => tree.querySelector(anyPlatform))) return true;
	const shadows = here.filter(tree => tree instanceof ShadowRoot);
	return overlays(here).some(overlay => topics.test(textIn(overlay, shadows) ?? ''));
}

import {topics} from '../../consent/topics.ts';
import {textIn} from './dom.ts';
import {overlays, topmost} from './overlays.ts';
import type {Place} from './recognise.ts';

/** Whether something here may be a consent banner: what lies over the page, or is named for it, and speaks of cookies. */
export function mayAsk(trees: readonly Place[]): boolean {
	const shadows = trees.filter(tree => tree instanceof ShadowRoot);
	return overlays(trees, topmost).some(overlay => topics.test(textIn(overlay, shadows) ?? ''));
}

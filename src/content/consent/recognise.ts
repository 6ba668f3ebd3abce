import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import type {StoredChoice} from './stored-choices.ts';

const all = Object.values<Cmp>(cmps);
/** Scripts looked at already: a page may have hundreds, and is looked at often. */
const looked = new Set<string>();
const anyElement = all.map(({element}) => element).join(', ');
const byScript = new Set<string>();

export type Place = Document | ShadowRoot;

/** Where on the page an element of a known platform stands, of the trees given. */
export const placesOfPlatforms = (trees: readonly Place[]): readonly Place[] =>
	trees.filter(tree => tree.querySelector(anyElement));

/** The platforms this page shows signs of: a script of theirs, an element of theirs, a choice in their own format. */
export function platformsHere(choices: readonly StoredChoice[], places: readonly Place[]): readonly string[] {
	lookAtScripts();
	if (byScript.size + choices.length + places.length === 0) return [];
	return all
		.filter(
			({id, element}) =>
				byScript.has(id) ||
				choices.some(choice => choice.cmp === id) ||
				places.some(place => place.querySelector(element)),
		)
		.map(({id}) => id);
}

const {scripts} = document;
let scriptsSeen = 0;

function lookAtScripts(): void {
	if (scripts.length === scriptsSeen) return;
	scriptsSeen = scripts.length;
	for (const {src} of scripts) {
		if (src === '' || looked.has(src)) continue;
		looked.add(src);
		const cmp = all.find(cmp => cmp.scripts.some(pattern => pattern.test(src)));
		if (cmp) byScript.add(cmp.id);
	}
}

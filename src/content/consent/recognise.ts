import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import {trees} from './dom.ts';
import type {StoredChoice} from './stored-choices.ts';

const all = Object.values<Cmp>(cmps);
/** Scripts looked at already: a page may have hundreds, and is looked at often. */
const looked = new Set<string>();
const anyElement = all.map(({element}) => element).join(', ');
const byScript = new Set<string>();

/** The platforms this page shows signs of: a script of theirs, an element of theirs, a choice in their own format. */
export function platformsHere(choices: readonly StoredChoice[]): readonly string[] {
	lookAtScripts();

	const places = trees().filter(place => place.querySelector(anyElement));
	return all
		.filter(
			({id, element}) =>
				byScript.has(id) ||
				choices.some(choice => choice.cmp === id) ||
				places.some(place => place.querySelector(element)),
		)
		.map(({id}) => id);
}

function lookAtScripts(): void {
	for (const {src} of document.querySelectorAll<HTMLScriptElement>('script[src]')) {
		if (looked.has(src)) continue;
		looked.add(src);
		const cmp = all.find(({scripts}) => scripts.some(pattern => pattern.test(src)));
		if (cmp) byScript.add(cmp.id);
	}
}

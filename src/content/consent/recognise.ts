import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import {trees} from './dom.ts';
import type {StoredChoice} from './stored-choices.ts';

/** The platforms this page shows signs of: a script of theirs, an element of theirs, a choice in their own format. */
export function platformsHere(choices: readonly StoredChoice[]): readonly string[] {
	const scripts = [...document.scripts].map(({src}) => src).filter(Boolean);
	const places = trees();
	return Object.values<Cmp>(cmps)
		.filter(
			cmp =>
				scripts.some(src => cmp.scripts.some(pattern => pattern.test(src))) ||
				places.some(place => place.querySelector(cmp.element)) ||
				choices.some(choice => choice.cmp === cmp.id),
		)
		.map(({id}) => id);
}

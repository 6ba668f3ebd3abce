import {isVisible, likeControl, control, parentOf, trees, wordsIn} from './dom.ts';
import {speaksOfCookies} from './labels.ts';
import {choiceIn, layerOf, type Layer} from './layer.ts';
import {isPage} from './overlays.ts';
import {hasToggles} from './toggles.ts';

const longest = 20_000;

/** The choices as a part of the page, not over it: boxes and a button that saves them, or one that refuses. */
export function findInPage(): Layer | null {
	const buttons = trees().flatMap(tree => [...tree.querySelectorAll<HTMLElement>(`${control}, ${likeControl}`)]);
	for (const button of buttons) {
		const choice = choiceIn(null, button);
		if ((choice !== 'save' && choice !== 'reject') || !isVisible(button)) continue;
		for (let it = parentOf(button); it && !isPage(it); it = parentOf(it)) {
			const text = wordsIn(it);
			if (text.length > longest) break;
			if (!speaksOfCookies(text)) continue;
			if (choice === 'reject' || hasToggles(it)) return layerOf(null, it);
		}
	}
	return null;
}

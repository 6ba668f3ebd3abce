import {findBanner, findSettings} from './banner.ts';
import {isInside, labelOf} from './dom.ts';
import {leavesPage, press} from './press.ts';
import {placeOf} from './still-asks.ts';
import {areAll} from './toggles.ts';

/**
 * Presses once more what was pressed, or what asks whether one is sure, where it is still in sight: a banner that slides in may lose a
 * press. What saves boxes saves no yes for a no.
 */
export function pressAgain(choice: 'accept' | 'reject', label: string): boolean {
	for (const layer of [findBanner(), findSettings()]) {
		if (!layer) continue;
		const same = Object.values(layer.buttons).find(button => labelOf(button) === label);
		const button = same ?? layer.buttons[choice];
		if (!button || leavesPage(button)) continue;
		if (button === layer.buttons.save && !areAll(choice === 'accept', layer.root)) continue;
		press(button);
		return true;
	}
	return false;
}

/** Where a button asks, in a banner of nobody known: what else is asked there may come in its place. A page's own form stays. */
export function placeAsking(button: Element): Element | null {
	const layer = [findBanner(), findSettings()].find(it => it && isInside(button, it.root));
	return layer && !layer.cmp ? placeOf(button) : null;
}

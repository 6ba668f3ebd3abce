import {onlyCloses} from '../../consent/buttons.ts';
import {control, isVisible, parentOf, within, wordsIn, writtenOn} from './dom.ts';
import {reopens, speaksOfCookies} from './labels.ts';
import {isPushedOut} from './layer.ts';
import {isPage} from './overlays.ts';
import {leavesPage} from './press.ts';

/** Whether anything is left here that may be an answer: not only what closes it, leads away, or brings the choice back. */
export function stillAsks(place: Element): boolean {
	return (
		place.isConnected &&
		within(place, control).some(it => {
			const written = writtenOn(it);
			return isVisible(it) && !isPushedOut(it) && !leavesPage(it) && !onlyCloses(written) && !reopens(written);
		})
	);
}

/** The least part of the page around a button that speaks of cookies. */
export function placeOf(button: Element): Element | null {
	for (let it = parentOf(button); it && !isPage(it); it = parentOf(it)) {
		if (speaksOfCookies(wordsIn(it))) return it;
	}
	return null;
}

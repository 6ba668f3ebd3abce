import {legitimateInterest, objectsToAll} from '../../consent/legitimate-interest.ts';
import {findSettings} from './banner.ts';
import {control, isVisible, within, writtenOn} from './dom.ts';
import type {Layer} from './layer.ts';
import {leavesPage, press} from './press.ts';
import {hasToggles, switchOff} from './toggles.ts';
import {waitFor} from './wait-for.ts';

/** A button to press, made ready, and the presses it took to get there. */
export type Ready = {readonly button: HTMLElement; readonly clicks: number};

/** How a layer is refused in: by its button that says so, or by saving it with nothing switched on. */
export async function refusalIn(
	layer: Layer,
	again: () => Layer | null = findSettings,
	clicks = 0,
): Promise<Ready | null> {
	const {reject, save} = layer.buttons;
	if (reject && !leavesPage(reject)) return {button: reject, clicks};
	if (!save || leavesPage(save)) return null;
	if (!hasToggles(layer.root)) return null;
	const more = await objectIn(layer);
	// Frameworks draw anew what was touched.
	const isOff = await waitFor(() => (switchOff((again() ?? layer).root) ? true : null), 1500);
	const now = again() ?? layer;
	const button = now.buttons.save;
	return isOff && button ? {button, clicks: clicks + more} : null;
}

/** What is done on legitimate interest is switched off too: in a part of its own, or by a button that objects to all. */
async function objectIn({root}: Layer): Promise<number> {
	let clicks = 0;
	const shown = (selector: string, words: RegExp) =>
		within(root, selector).filter(it => isVisible(it) && !leavesPage(it) && words.test(writtenOn(it)));
	const tab = shown(`[role="tab"], ${control}`, legitimateInterest).find(it => writtenOn(it).length < 60);
	if (tab) {
		switchOff(root);
		press(tab);
		clicks++;
		await waitFor(() => (shown(control, objectsToAll).length > 0 ? true : null), 500);
	}
	for (const button of shown(control, objectsToAll)) {
		press(button);
		clicks++;
	}
	return clicks;
}

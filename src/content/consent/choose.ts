import type {Pressed} from '../../webext/messages.ts';
import {findBanner, findSettings} from './banner.ts';
import {labelOf} from './dom.ts';
import type {Layer} from './layer.ts';
import {leavesPage, press, pressHere} from './press.ts';
import {refusalIn, type Ready} from './refuse.ts';
import {waitFor} from './wait-for.ts';

/** Told of the press that decides, just before it: the button's label, the number of presses it makes, when, and the button itself. */
export type Pressing = (label: string, clicks: number, at: number, button: HTMLElement) => void;

/**
 * Presses the banner's own button, in its second layer where the first has none. `opened`: how many presses another frame has taken
 * to bring up what is looked at here. Whether the site took the choice is for its consent signals to say.
 */
export async function choose(
	choice: 'accept' | 'reject',
	pressing: Pressing = () => {},
	{patience = 1000, opened = 0}: {patience?: number; opened?: number} = {},
): Promise<Pressed> {
	const banner = await waitFor(opened > 0 ? findSettings : findBanner, patience);
	if (!banner) return {did: 'none'};
	const direct = await waitFor(() => usable((opened > 0 ? findSettings : findBanner)(), choice), 1000);
	if (direct) return decide({button: direct, clicks: opened}, pressing);
	const now = (opened > 0 ? findSettings() : findBanner()) ?? banner;
	// A first layer may have its boxes in sight.
	const here = choice === 'reject' ? await refusalIn(now, () => findBanner() ?? findSettings(), opened) : null;
	if (here) return decide(here, pressing);
	const second = opened > 0 ? null : await inSecond(choice, now, pressing);
	return second ?? viaLink(now.buttons[choice], opened, pressing);
}

/** Opens the second layer, if there is one, and chooses there. */
async function inSecond(choice: 'accept' | 'reject', {buttons}: Layer, pressing: Pressing): Promise<Pressed | null> {
	const {settings} = buttons;
	if (!settings || !pressHere(settings)) return null;
	const found = await waitFor(() => {
		const layer = findSettings();
		return layer && (usable(layer, choice) ?? (choice === 'reject' ? usable(layer, 'save') : null)) ? layer : null;
	}, 4000);
	// It may have come up in another frame.
	if (!found) return {did: 'opened', clicks: 1};
	// Both ways may be there, and come one after the other.
	const direct = await waitFor(() => usable(findSettings(), choice), 300);
	if (direct) return decide({button: direct, clicks: 1}, pressing);
	const refusal = choice === 'reject' ? await refusalIn(findSettings() ?? found, findSettings, 1) : null;
	return refusal ? decide(refusal, pressing) : null;
}

function usable(layer: Layer | null, choice: 'accept' | 'reject' | 'save'): HTMLElement | null {
	const button = layer?.buttons[choice];
	return button && !leavesPage(button) ? button : null;
}

/** The press that decides. */
export function decide({button, clicks}: Ready, pressing: Pressing): Pressed {
	const label = labelOf(button);
	pressing(label, clicks + 1, Date.now(), button);
	press(button);
	return {did: 'pressed', label, clicks: clicks + 1};
}

/** A link to another page is no choice, unless the page's script answers it where it stands. */
function viaLink(link: HTMLElement | undefined, clicks: number, pressing: Pressing): Pressed {
	const at = Date.now();
	if (!link || !pressHere(link)) return {did: 'none'};
	const label = labelOf(link);
	pressing(label, clicks + 1, at, link);
	return {did: 'pressed', label, clicks: clicks + 1};
}

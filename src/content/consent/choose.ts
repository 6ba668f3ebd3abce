import type {ButtonChoice} from '../../consent/button-words.ts';
import {findBanner, findSettings, type Layer} from './banner.ts';
import {isVisible, labelOf, within} from './dom.ts';

type Pressed = {readonly label: string};

const step = 100;

/**
 * Presses the banner's own button and answers its label; null when there is no such button. `pressing` is called just
 * before the press that decides. Whether the site took the choice is for its consent signals to say.
 */
export async function choose(
	choice: 'accept' | 'reject',
	pressing: (label: string) => void = () => {},
): Promise<Pressed | null> {
	// Frames are asked after the page itself has had its time.
	const banner = await waitFor(findBanner, window === window.top ? 5000 : 500);
	if (!banner) return null;
	const direct = await waitFor(() => findBanner()?.buttons[choice] ?? null, 1000);
	const button = direct ?? (choice === 'reject' ? await refusalInSettings(findBanner() ?? banner) : null);
	if (!button) return null;
	const label = labelOf(button);
	pressing(label);
	button.click();
	return {label};
}

/** Opens the second layer, if there is one, and makes ready to refuse there: the button that does it. */
async function refusalInSettings({buttons}: Layer): Promise<HTMLElement | null> {
	if (!buttons.settings || leavesPage(buttons.settings)) return null;
	buttons.settings.click();
	const offers = (choice: ButtonChoice) => findSettings()?.buttons[choice] ?? null;
	const button = await waitFor(() => offers('reject') ?? offers('save'), 3000);
	if (!button) return null;
	// Both may be there, and come one after the other.
	const reject = await waitFor(() => offers('reject'), 300);
	if (reject) return reject;
	const layer = findSettings();
	const save = layer?.buttons.save;
	if (!layer || !save) return null;
	for (const box of within(layer.root, ticked)) box.click();
	// A box that cannot be unticked and is not switched off for good is a yes: then this is no refusal.
	if (within(layer.root, ticked).some(isVisible)) return null;
	return save;
}

function leavesPage(button: HTMLElement): boolean {
	return button instanceof HTMLAnchorElement && !/^(#|javascript:|$)/.test(button.getAttribute('href') ?? '');
}

const ticked =
	'input[type="checkbox"]:checked:not(:disabled):not([readonly]):not([aria-disabled="true"]), [role="switch"][aria-checked="true"]:not(input):not([disabled]):not([aria-disabled="true"])';

/** The first answer that is not null, or null when time is up. */
async function waitFor<T>(look: () => T | null, ms: number): Promise<T | null> {
	for (let waited = 0; ; waited += step) {
		const found = look();
		if (found !== null || waited >= ms) return found;
		await new Promise(resolve => setTimeout(resolve, step));
	}
}

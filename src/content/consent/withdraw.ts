import type {Pressed, Withdrawal} from '../../webext/messages.ts';
import {findBanner, findSettings} from './banner.ts';
import {decide, type Pressing} from './choose.ts';
import {labelOf} from './dom.ts';
import type {Layer} from './layer.ts';
import {framesThatCame} from './frames-that-came.ts';
import {findInPage} from './in-page.ts';
import {leavesPage, pressHere} from './press.ts';
import {refusalIn} from './refuse.ts';
import {waitFor} from './wait-for.ts';
import {takesBack, waysBack, wayToPolicy, type Way} from './ways-back.ts';

export type Found = (by: 'icon' | 'link' | 'platform', label?: string) => void;

/**
 * Takes a yes back as a person would: by what the platform leaves on the page, by a button or link that says so, or on the page such
 * a link leads to. `found` is told by what the way back was found.
 */
export async function withdraw(
	{opened = 0, follow = true}: Withdrawal,
	pressing: Pressing,
	found: Found,
): Promise<Pressed> {
	// A platform was called to bring its dialog up, or another frame did.
	if (opened > 0) return refuse(opened, 3000, pressing);

	const direct = await waitFor(takesBack, 500);
	if (direct && !leavesPage(direct)) {
		found('link', labelOf(direct));
		const pressed = decide({button: direct, clicks: 0}, pressing);
		// Some ask once more.
		const again = await waitFor(overlaid, 500);
		const sure = again && (await refusalIn(again, overlaid));
		if (sure) sure.button.click();
		return pressed;
	}

	// It stands on the page already: one was followed here, or it was never closed.
	const inPage = findInPage() ?? null;
	if (inPage && !follow) {
		const there = await refusalIn(inPage, findInPage, 1);
		if (there) {
			found('link');
			return decide(there, pressing);
		}
	}

	const ways = await waitFor(() => (waysBack().length > 0 ? waysBack() : null), follow ? 1000 : 3000);
	for (const way of ways ?? []) {
		const through = await open(way, pressing, found);
		if (through) return through;
	}
	return follow ? away([...(direct ? [{element: direct, by: 'link' as const}] : []), ...(ways ?? [])]) : {did: 'none'};
}

/** Presses what may bring the choice back, and refuses in what it brought. */
async function open({element, by}: Way, pressing: Pressing, found: Found): Promise<Pressed | null> {
	const label = labelOf(element);
	const came = framesThatCame();
	if (!pressHere(element)) return null;
	const seen = await waitFor(() => overlaid() ?? came(), by === 'link' ? 2000 : 3000);
	// What a frame asks is for the frame to say.
	if (seen === 'frame') return {did: 'opened', clicks: 1, by, label};
	if (!seen) {
		const inPage = findInPage();
		const there = inPage && (await refusalIn(inPage, findInPage, 1));
		if (!there) return null;
		found(by, label);
		return decide(there, pressing);
	}
	found(by, label);
	return refuse(1, 500, pressing);
}

async function refuse(clicks: number, patience: number, pressing: Pressing): Promise<Pressed> {
	const layer = await waitFor(overlaid, patience);
	if (!layer) return {did: 'none'};
	const ready = await waitForRefusal(clicks);
	if (ready) return decide(ready, pressing);
	// The first layer again, without a refusal of its own.
	const {settings} = layer.buttons;
	if (!settings || !pressHere(settings)) return {did: 'opened', clicks};
	await waitFor(() => ((findSettings()?.buttons.save ?? findSettings()?.buttons.reject) ? true : null), 3000);
	const second = await waitForRefusal(clicks + 1);
	return second ? decide(second, pressing) : {did: 'opened', clicks: clicks + 1};
}

/** Buttons come one by one. */
async function waitForRefusal(clicks: number) {
	await waitFor(() => (overlaid()?.buttons.reject ? true : null), 700);
	const layer = overlaid();
	return layer && refusalIn(layer, overlaid, clicks);
}

const overlaid = (): Layer | null => findBanner() ?? findSettings();

/** A link that says so, or the cookie policy: where it leads there may be a way back. */
function away(ways: readonly Way[]): Pressed {
	const link = ways.map(({element}) => element).find(leavesPage) ?? wayToPolicy();
	const url = link && new URL(link.getAttribute('href') ?? '', location.href);
	return url && url.origin === location.origin ? {did: 'leaves', url: url.href, label: labelOf(link)} : {did: 'none'};
}

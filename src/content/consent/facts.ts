import {isInside, parentOf, trees, within} from './dom.ts';
import type {Layer} from './layer.ts';
import {hits, isPage} from './overlays.ts';
import {leavesPage} from './press.ts';
import {radiosIn, tickedIn} from './toggles.ts';

/** What a banner's first layer offers, and how hard it presses. */
export type BannerFacts = {
	readonly accept: boolean;
	readonly reject: boolean;
	readonly settings: boolean;
	readonly preticked: number;
	readonly wall: boolean;
};

export function factsOf(layer: Layer): BannerFacts {
	const {accept, reject, settings} = layer.buttons;
	return {
		accept: accept !== undefined && !leavesPage(accept),
		reject: reject !== undefined && !leavesPage(reject),
		settings: settings !== undefined,
		preticked: preticked(layer),
		wall: isWall(layer.root),
	};
}

/** Boxes for what may be refused that say yes from the start, in the second layer too where that is in the page already. */
function preticked({cmp, root}: Layer): number {
	const selector = cmp?.banner.second ?? unopened;
	const seconds = trees()
		.flatMap(tree => [...tree.querySelectorAll(selector)])
		.filter(second => !isInside(second, root) && !isInside(root, second) && within(second, 'button, a').length > 0);
	const outermost = seconds.filter(second => !seconds.some(other => other !== second && isInside(second, other)));
	return [root, ...outermost].reduce((sum, layer) => sum + tickedIn(layer).length + radiosIn(layer).length, 0);
}

/** Where a hand-made banner has its details before they are asked for. */
const unopened = ['cookie', 'consent', 'samtykke', 'gdpr']
	.map(
		word => `:is(dialog, [role="dialog"], [hidden], [aria-hidden="true"]):is([id*="${word}" i], [class*="${word}" i])`,
	)
	.join(', ');

const places = [0.1, 0.35, 0.65, 0.9];

/** The page is out of reach: what takes the clicks nearly everywhere is the banner, or lies under it, or nothing scrolls. */
function isWall(root: Element): boolean {
	const points = places.flatMap(x => places.map(y => [x * innerWidth, y * innerHeight] as const));
	const taken = points.filter(([x, y]) => {
		const [top] = hits(x, y);
		return top !== undefined && (isInside(top, root) || isVeil(top));
	});
	return taken.length >= points.length * 0.9 || isScrollLocked(root);
}

/** An empty sheet over the window. */
function isVeil(element: Element): boolean {
	for (let it: Element | null = element; it && !isPage(it); it = parentOf(it)) {
		if (getComputedStyle(it).position !== 'fixed') continue;
		const {width, height} = it.getBoundingClientRect();
		return width >= innerWidth * 0.95 && height >= innerHeight * 0.95 && (it.textContent ?? '').trim().length < 40;
	}
	return false;
}

/** Only a dialog of a kind locks the page; one that lies in a corner of a page that scrolls elsewhere does not. */
function isScrollLocked(root: Element): boolean {
	const {documentElement, body} = document;
	const isLocked = [documentElement, body].some(
		element => element && ['hidden', 'clip'].includes(getComputedStyle(element).overflowY),
	);
	const isLonger = Math.max(documentElement.scrollHeight, body?.scrollHeight ?? 0) > innerHeight * 1.1;
	return isLocked && isLonger && root.getBoundingClientRect().width > 0;
}

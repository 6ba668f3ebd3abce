import {isVisible, parentOf, trees} from './dom.ts';
import {isNamed, isPage, isStrip, liesOver} from './overlays.ts';

/** The addresses of the frames that lie over the page, as a banner does, or are named for one. */
export function framesOver(): readonly string[] {
	return overPage().map(({src}) => src);
}

export function overPage(): readonly HTMLIFrameElement[] {
	return trees()
		.flatMap(tree => [...tree.querySelectorAll('iframe')])
		.filter(frame => isVisible(frame) && isOver(frame));
}

function isOver(frame: Element): boolean {
	for (let it: Element | null = frame; it && !isPage(it); it = parentOf(it)) {
		if (liesOver(it) || isNamed(it) || (it !== frame && isStrip(it))) return true;
	}
	return false;
}

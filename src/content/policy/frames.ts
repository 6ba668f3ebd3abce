import {trees} from '../consent/dom.ts';

const mostFrames = 20;

/** Every tree of the page that may be looked into: the document, its open shadow roots, and frames of its own origin. */
export function openTrees(): readonly (Document | ShadowRoot)[] {
	const found = [...trees()];
	let frames = 0;
	for (const tree of found) {
		for (const frame of tree.querySelectorAll('iframe, frame')) {
			const inside = insideOf(frame);
			if (inside && ++frames <= mostFrames) found.push(...trees(inside));
		}
	}
	return found;
}

/** What a frame shows, where the page itself could look. */
export function insideOf(frame: Element): Document | null {
	try {
		return (frame as HTMLIFrameElement).contentDocument;
	} catch {
		return null;
	}
}

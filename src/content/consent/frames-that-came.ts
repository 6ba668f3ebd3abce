import {overPage} from './frames-over.ts';

/** From now on: whether a frame has come to lie over the page, or one that did has opened. */
export function framesThatCame(): () => 'frame' | null {
	const before = new Map(overPage().map(frame => [frame, sizeOf(frame)]));
	return () =>
		overPage().some(frame => {
			const was = before.get(frame);
			return was === undefined || sizeOf(frame) > was * 2;
		})
			? 'frame'
			: null;
}

function sizeOf(frame: Element): number {
	const {width, height} = frame.getBoundingClientRect();
	return width * height;
}

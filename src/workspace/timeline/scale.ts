import type {Span} from './strips.ts';

export type Band = Span & {readonly x: number; readonly width: number};

export type Scale = {readonly bands: readonly Band[]; readonly width: number; readonly x: (at: number) => number};

/** Time to px: even within a phase. A short phase is drawn wider, so that its name fits; `least` is that width. */
export function scaleOf(spans: readonly Span[], width: number, least: number): Scale {
	const full = Math.max(width, spans.length * least);
	const spare = full - spans.length * least;
	const whole = spans.reduce((sum, {from, to}) => sum + (to - from), 0);
	let x = 0;
	const bands = spans.map(span => {
		const share = whole > 0 ? (span.to - span.from) / whole : 1 / spans.length;
		const band = {...span, x, width: least + spare * share};
		x += band.width;
		return band;
	});
	return {bands, width: full, x: at => placeOf(at, bands)};
}

function placeOf(at: number, bands: readonly Band[]): number {
	const band = bands.findLast(({from}) => from <= at);
	if (!band) return 0;
	const {from, to, x, width} = band;
	return x + width * Math.max(0, Math.min(1, to > from ? (at - from) / (to - from) : 0));
}

import type {Line} from './line.ts';

/** Pages without their running heads and page numbers: what stands at the edge of most or many of them, figures aside. */
export function withoutRunning(
	pages: readonly {readonly height: number; readonly lines: readonly Line[]}[],
): readonly (readonly Line[])[] {
	const counts = new Map<string, number>();
	for (const {height, lines} of pages) {
		for (const key of new Set(lines.filter(line => isAtEdge(line, height)).map(keyOf))) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}

	const enough = Math.min(4, Math.max(2, pages.length * 0.6));
	return pages.map(({height, lines}) =>
		lines.filter(line => !isAtEdge(line, height) || (counts.get(keyOf(line)) ?? 0) < enough),
	);
}

function isAtEdge({y}: Line, height: number): boolean {
	return y < height * 0.08 || y > height * 0.92;
}

const keyOf = ({text, y}: Line): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;

/** A run of text where it stands on its page; points, from the top left corner. `y` is the line it stands on. */
export type Piece = {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
	readonly font: string;
	/** The marked content it belongs to, by which a tagged PDF names it. */
	readonly mark: string | null;
	/** White space was written before it. */
	readonly spaced: boolean;
};

/** What a page's text is made of, as pdf.js tells it. */
export type TextItem = {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly fontName: string;
};
export type MarkItem = {readonly type: string; readonly id?: string; readonly tag?: string};

/** The pieces of a page in the order written. Decoration (running heads of a tagged PDF) and text that lies on its side are left out. */
export function piecesOf(items: readonly (TextItem | MarkItem)[], toPage: readonly number[]): readonly Piece[] {
	const pieces: (Piece & {upright: boolean})[] = [];
	const marks: {id: string | null; artifact: boolean}[] = [];
	let spaced = false;
	for (const item of items) {
		if ('type' in item) {
			mark(marks, item);
			continue;
		}

		const text = item.str.replace(/[\s\u0000]+/g, ' ');
		if (text.trim() === '') {
			spaced ||= text !== '';
			continue;
		}

		const last = marks.findLast(({id}) => id !== null);
		if (!marks.some(({artifact}) => artifact)) {
			const [a, b, c, d, x, y] = product(toPage, item.transform);
			const size = Math.hypot(c, d);
			const upright = a > 0 && Math.abs(b) < a / 10;
			const {width, fontName: font} = item;
			pieces.push({text, x, y, width, size, font, mark: last?.id ?? null, spaced, upright});
		}

		spaced = false;
	}

	const upright = pieces.filter(piece => piece.upright);
	return upright.length > 0 ? upright : pieces;
}

function mark(marks: {id: string | null; artifact: boolean}[], {type, id, tag}: MarkItem): void {
	if (type === 'endMarkedContent') marks.pop();
	else marks.push({id: id ?? null, artifact: tag === 'Artifact'});
}

type Matrix = [number, number, number, number, number, number];

function product(m: readonly number[], n: readonly number[]): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
	const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

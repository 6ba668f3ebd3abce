import {closeTable, openTable, spreadRow, type Tables} from './cell-spans.ts';

/** What of the DOM a text needs; browsers', happy-dom's and linkedom's nodes all have it. */
export type TextNode = {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly childNodes: ArrayLike<TextNode>;
	/** Of elements only. */
	readonly getAttribute?: (name: string) => string | null;
};

const skipped = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME OBJECT VIDEO AUDIO HEAD BUTTON SELECT OPTION TEXTAREA INPUT'.split(
		' ',
	),
);
const chrome = new Set('NAV HEADER FOOTER ASIDE DIALOG'.split(' '));
const blocks = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
		' ',
	),
);
const paragraphs = new Set('P H1 H2 H3 H4 H5 H6 TABLE UL OL DL BLOCKQUOTE SECTION ARTICLE DETAILS FIGURE'.split(' '));
const text = 3;
const element = 1;
const documentNode = 9;
const fragment = 11;

/**
 * A page's text as a policy reads: headings and paragraphs on lines of their own, list items after a bullet, a table row
 * a line with cells apart by tabs. What is collapsed is read too; scripts and, where there is a main part, the page's
 * chrome are not.
 */
export function textOf(root: TextNode): string {
	const main = mainOf(root);
	return tidied(written(main ?? root, main !== undefined));
}

/** The one main part, or the one article where there is none. */
function mainOf(root: TextNode): TextNode | undefined {
	const parts: Record<'MAIN' | 'ARTICLE', TextNode[]> = {MAIN: [], ARTICLE: []};
	const waiting = [root];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		const name = node.nodeName.toUpperCase();
		if (name === 'MAIN' || name === 'ARTICLE') parts[name].push(node);
		for (const child of Array.from(node.childNodes)) if (child.nodeType === element) waiting.push(child);
	}
	const found =
		parts.MAIN.length === 1
			? parts.MAIN[0]
			: parts.MAIN.length === 0 && parts.ARTICLE.length === 1
				? parts.ARTICLE[0]
				: undefined;
	return found && lengthOf(found) > 200 ? found : undefined;
}

function lengthOf(root: TextNode): number {
	let length = 0;
	const waiting = [root];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.nodeType === text) length += (node.nodeValue ?? '').trim().length;
		else if (!skipped.has(node.nodeName.toUpperCase())) {
			for (const child of Array.from(node.childNodes)) waiting.push(child);
		}
	}
	return length;
}

// Edges of lines and paragraphs, the ends of a row and of a table: characters that no text on a page is left with.
const [lineEdge, paragraphEdge, endRow, endTable] = ['\u0001', '\u0002', '\u0003', '\u0004'];
type Walk = {
	readonly out: string[];
	readonly waiting: (TextNode | string)[];
	readonly tables: Tables;
	rows: number;
	readonly dropChrome: boolean;
};

/** A stack of our own: pages nest deeper than calls may. A string in it is put when its turn comes. */
function written(root: TextNode, dropChrome: boolean): string {
	const state: Walk = {out: [], waiting: [root], tables: {open: [], copies: 0}, rows: 0, dropChrome};
	for (let next = state.waiting.pop(); next !== undefined; next = state.waiting.pop()) {
		if (next === endRow) {
			state.rows--;
			state.out.push(lineEdge);
		} else if (next === endTable) {
			closeTable(state.tables);
			state.out.push(paragraphEdge);
		} else if (typeof next === 'string') state.out.push(next);
		else if (next.nodeType === text) state.out.push((next.nodeValue ?? '').replace(/[\s\u0000-\u001f]+/g, ' '));
		else if ([element, documentNode, fragment].includes(next.nodeType)) open(next, state, next === root);
	}
	return state.out.join('');
}

function open(node: TextNode, state: Walk, isRoot: boolean): void {
	const {out, waiting} = state;
	const name = nameOf(node);
	if (skipped.has(name) || (state.dropChrome && !isRoot && chrome.has(name))) return;
	const children = Array.from(node.childNodes).reverse();
	const put = (before: string, after: string, inside: readonly (TextNode | string)[] = children): void => {
		out.push(before);
		waiting.push(after);
		// One by one: a list may have more children than a call may have arguments.
		for (const child of inside) waiting.push(child);
	};
	if (name === 'BR') out.push(state.rows > 0 ? ' ' : '\n');
	else if (name === 'TR' && !laysOut(node)) {
		state.rows++;
		put(lineEdge, endRow, spreadRow(children, state.tables));
	} else if (state.rows > 0 && (name === 'TD' || name === 'TH')) put('', '\t');
	else if (state.rows > 0 && blocks.has(name)) put(' ', ' ');
	else if (name === 'LI') put(`${lineEdge} • `, lineEdge);
	else if (name === 'TABLE') {
		openTable(state.tables);
		put(paragraphEdge, endTable);
	} else if (paragraphs.has(name)) put(paragraphEdge, paragraphEdge);
	else if (blocks.has(name) || name === 'TD' || name === 'TH') put(lineEdge, lineEdge);
	else for (const child of children) waiting.push(child);
}

const roles: Readonly<Record<string, string>> = {
	table: 'TABLE',
	row: 'TR',
	cell: 'TD',
	gridcell: 'TD',
	columnheader: 'TH',
	rowheader: 'TH',
};

/** Tables are also built of other elements that say what they are. */
function nameOf(node: TextNode): string {
	const name = node.nodeName.toUpperCase();
	return name === 'DIV' ? (roles[node.getAttribute?.('role') ?? ''] ?? name) : name;
}

/** A row that holds a page, not facts: headings or tables inside, or very much text. */
function laysOut(row: TextNode): boolean {
	const waiting = [row];
	let length = 0;
	for (let seen = 0; seen < 1500 && length < 6000; seen++) {
		const node = waiting.pop();
		if (!node) return false;
		if (/^(H[1-6]|TABLE)$/i.test(node.nodeName)) return true;
		length += node.nodeType === text ? (node.nodeValue ?? '').length : 0;
		for (const child of Array.from(node.childNodes).slice(0, 1500)) waiting.push(child);
	}
	return true;
}

function tidied(raw: string): string {
	return raw
		.replace(/( • )[\s\u0001\u0002]+/g, '$1')
		.replace(/[^\S\n\t]*\t[^\S\n\t]*/g, '\t')
		.replace(/[^\S\n\t]{2,}/g, ' ')
		.replace(/(?: ?\t?[\n\u0001\u0002])+ ?(?!• )/g, edgeOf)
		.replace(/(?: ?[\n\u0001\u0002])+ • /g, found => `${edgeOf(found)} • `)
		.replace(/(?<=^|\n) • (?=\n|$)\n?/g, '')
		.replace(/^[ \n]+|[\s\u0001\u0002]+$/g, '');
}

function edgeOf(edges: string): string {
	return edges.includes(paragraphEdge) || (edges.match(/\n/g)?.length ?? 0) > 1 ? '\n\n' : '\n';
}

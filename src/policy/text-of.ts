/** What of the DOM a text needs; browsers', happy-dom's and linkedom's nodes all have it. */
export type TextNode = {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly childNodes: ArrayLike<TextNode>;
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
	const lines: string[] = [];
	walk(main ?? root, lines, main !== undefined);
	return tidied(lines.join(''));
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
		else if (!skipped.has(node.nodeName.toUpperCase())) waiting.push(...Array.from(node.childNodes));
	}
	return length;
}

/** A stack of our own: pages nest deeper than calls may. A string in it is text to put when its turn comes. */
function walk(root: TextNode, out: string[], inMain: boolean): void {
	const waiting: (TextNode | string)[] = [root];
	const state = {inRow: 0};
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (typeof next === 'string') {
			if (next === endRow) state.inRow--;
			out.push(next === endRow ? '\n' : next);
			continue;
		}
		if (next.nodeType === text) out.push((next.nodeValue ?? '').replace(/\s+/g, ' '));
		else if ([element, documentNode, fragment].includes(next.nodeType))
			open(next, out, waiting, state, inMain && next !== root);
	}
}

const endRow = '\u0000';

function open(
	node: TextNode,
	out: string[],
	waiting: (TextNode | string)[],
	state: {inRow: number},
	dropChrome: boolean,
): void {
	const name = node.nodeName.toUpperCase();
	if (skipped.has(name) || (dropChrome && chrome.has(name))) return;
	const children = Array.from(node.childNodes).reverse();
	if (name === 'BR') out.push(state.inRow > 0 ? ' ' : '\n');
	else if (name === 'TR') {
		out.push('\n');
		state.inRow++;
		waiting.push(endRow, ...children);
	} else if (name === 'TD' || name === 'TH') waiting.push('\t', ...children);
	else if (state.inRow > 0 && blocks.has(name)) waiting.push(' ', ...children);
	else if (name === 'LI') {
		out.push('\n • ');
		waiting.push('\n', ...children);
	} else if (blocks.has(name)) {
		const edge = paragraphs.has(name) ? '\n\n' : '\n';
		out.push(edge);
		waiting.push(edge, ...children);
	} else waiting.push(...children);
}

function tidied(raw: string): string {
	return raw
		.split('\n')
		.map(line => line.replace(/[ \u00a0]*\t[ \u00a0]*/g, '\t').replace(/[ \u00a0]{2,}/g, ' '))
		.map(line => (line.startsWith(' • ') ? ` • ${line.slice(3).trim()}` : line.trim()))
		.filter(line => line !== ' • ')
		.join('\n')
		.replace(/( • )\n+(?! • )/g, '$1')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

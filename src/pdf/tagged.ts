import type {Chunk} from './chunk.ts';
import {bullet, linesOf} from './line.ts';
import type {Piece} from './piece.ts';
import {unwrapped} from './unwrap.ts';

/** A part of a page as a tagged PDF tells it: what it is, and its parts or the mark of its text. */
export type Tagged = {readonly role: string; readonly children: readonly (Tagged | TaggedText)[]};
export type TaggedText = {readonly type: string; readonly id: string};

const blocks = new Set(
	'P H H1 H2 H3 H4 H5 H6 Title Caption TOCI BlockQuote Note Div Sect Part Art L Table LI'.split(' '),
);
const cells = new Set(['TD', 'TH']);

/** A page whose text says what it is; null where a good part of it does not. */
export function chunksOfTagged(root: Tagged | null, pieces: readonly Piece[], edge: number): readonly Chunk[] | null {
	if (root === null) return null;
	const byMark = new Map<string, Piece[]>();
	for (const piece of pieces) if (piece.mark !== null) add(byMark, piece.mark, piece);
	const walk: Walk = {byMark, edge, chunks: [], waiting: [], isItem: false, read: 0};
	visit(root, walk);
	flush(walk);
	const all = pieces.reduce((sum, {text}) => sum + text.length, 0);
	return walk.read < all * 0.9 ? null : walk.chunks;
}

type Walk = {
	readonly byMark: ReadonlyMap<string, readonly Piece[]>;
	readonly edge: number;
	readonly chunks: Chunk[];
	waiting: Piece[];
	/** The block that is open begins a list item. */
	isItem: boolean;
	read: number;
};

function visit(node: Tagged | TaggedText, walk: Walk): void {
	if (!('role' in node)) {
		const pieces = walk.byMark.get(node.id) ?? [];
		walk.read += pieces.reduce((sum, {text}) => sum + text.length, 0);
		walk.waiting.push(...pieces);
	} else if (node.role === 'TR') {
		flush(walk);
		row(node, walk);
	} else if (blocks.has(node.role)) {
		flush(walk);
		if (node.role === 'LI') walk.isItem = true;
		node.children.forEach(child => visit(child, walk));
		flush(walk);
	} else node.children.forEach(child => visit(child, walk));
}

function flush(walk: Walk): void {
	const lines = linesOf(walk.waiting);
	walk.waiting = [];
	if (lines.length === 0) return;
	const texts = unwrapped(lines, walk.edge);
	const [first = '', ...rest] = texts;
	const marked = walk.isItem && !bullet.test(first) && !/^\(?\w{1,3}[.)]\s/.test(first) ? `• ${first}` : first;
	const isItem = walk.isItem;
	walk.isItem = false;
	walk.chunks.push({kind: 'words', texts: [marked, ...rest], isItem, lines, edge: walk.edge});
}

function row(node: Tagged, walk: Walk): void {
	const cells = node.children.filter(isCell).map(cell => {
		const inner: Walk = {...walk, chunks: [], waiting: [], isItem: false, read: 0};
		cell.children.forEach(child => visit(child, inner));
		const left = Math.min(...inner.waiting.map(({x}) => x), ...inner.chunks.flatMap(leftsIn));
		flush(inner);
		walk.read += inner.read;
		return {text: inner.chunks.flatMap(textsIn).join(' '), left};
	});
	walk.chunks.push({kind: 'row', cells});
}

const leftsIn = (chunk: Chunk): readonly number[] =>
	chunk.kind === 'row' ? chunk.cells.map(({left}) => left) : chunk.lines.map(({left}) => left);
const textsIn = (chunk: Chunk): readonly string[] =>
	chunk.kind === 'row' ? chunk.cells.map(({text}) => text) : chunk.texts;

function isCell(node: Tagged | TaggedText): node is Tagged {
	return 'role' in node && cells.has(node.role);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	map.set(key, [...(map.get(key) ?? []), value]);
}

import type {Words} from './lexicon.ts';
import {phrasesOf} from './pattern.ts';

/** Tells of which roles a text may speak, cheaply: false means that no phrase of the role can stand in it. */
export type Gate = (text: string) => (role: string) => boolean;

/** Shorter pieces stand in every text. */
const shortest = 3;
/** How many beginnings are told apart. */
const buckets = 1 << 14;

/**
 * Most sentences speak of few things, and each is asked about a hundred. A phrase cannot match where its longest fixed piece does
 * not stand: one look at the text finds which pieces do.
 */
export function gateOf(roles: ReadonlyMap<string, Words>): Gate {
	const ids = new Map([...roles.keys()].map((role, id) => [role, id]));
	// Bits in plain numbers: a typed array for each sentence costs more to make than to fill.
	const open: number[] = Array<number>(Math.ceil(roles.size / 32)).fill(0);
	const pieces: (readonly {readonly piece: string; readonly id: number}[] | undefined)[] = Array(buckets);
	for (const [role, words] of roles) {
		const id = ids.get(role) ?? 0;
		for (const needed of phrasesOf(words).map(piecesOf)) {
			if (needed === null) open[id >> 5] = (open[id >> 5] ?? 0) | (1 << id);
			for (const piece of needed ?? []) {
				const at = bucketOf(piece, 0);
				pieces[at] = [...(pieces[at] ?? []), {piece, id}];
			}
		}
	}
	return text => {
		let found: readonly number[] | undefined;
		return role => {
			const id = ids.get(role);
			if (id === undefined) return true;
			found ??= piecesIn(text);
			return ((found[id >> 5] ?? 0) & (1 << id)) !== 0;
		};
	};

	function piecesIn(text: string): readonly number[] {
		const found = open.slice();
		let first = text.charCodeAt(0);
		let second = text.charCodeAt(1);
		for (let at = 0; at + shortest <= text.length; at++) {
			const third = text.charCodeAt(at + 2);
			const here = pieces[bucket(first, second, third)];
			first = second;
			second = third;
			if (here === undefined) continue;
			for (const {piece, id} of here) {
				const bits = found[id >> 5] ?? 0;
				if ((bits & (1 << id)) === 0 && text.startsWith(piece, at)) found[id >> 5] = bits | (1 << id);
			}
		}
		return found;
	}
}

/** By three letters. */
export const bucketOf = (text: string, at: number): number =>
	bucket(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));

const bucket = (first: number, second: number, third: number): number =>
	((first * 31 + second) * 31 + third) & (buckets - 1);

/** Pieces of which every match of a phrase has at least one; null where none is long enough to tell. */
export function piecesOf(phrase: string): readonly string[] | null {
	if (/^[\p{L} ]+$/u.test(phrase)) return allOf(phrase);
	// Escapes, classes of characters and of words.
	return anyOf(branchesOf(phrase.replace(/\\.|\[[^\]]*\]|<[a-zA-Z-]+>/g, '\n')));
}

function anyOf(branches: readonly string[]): readonly string[] | null {
	const all = branches.map(allOf);
	return all.includes(null) ? null : all.flatMap(pieces => pieces ?? []);
}

/** Of what a branch has in a row, the piece, or else the group, that says most. */
function allOf(branch: string): readonly string[] | null {
	const {outside, groups} = partsOf(branch);
	let longest = '';
	for (const piece of outside.replace(/.(?:\?|\{[^}]*\})/gs, '\n').split(/[^\p{L}\p{N}_'.,;-]+/u)) {
		if (piece.length > longest.length) longest = piece;
	}
	if (longest.length >= shortest) return [longest];
	return groups.map(group => anyOf(branchesOf(group))).find(pieces => pieces !== null) ?? null;
}

/** The branches of an alternation outside all groups. */
function branchesOf(phrase: string): readonly string[] {
	const branches = [''];
	let depth = 0;
	for (const character of phrase) {
		depth += character === '(' ? 1 : character === ')' ? -1 : 0;
		if (character === '|' && depth === 0) branches.push('');
		else branches[branches.length - 1] += character;
	}
	return branches;
}

/** What stands outside all groups, and the groups that must be there: not the optional ones, and no looks around. */
function partsOf(branch: string): {readonly outside: string; readonly groups: readonly string[]} {
	if (!branch.includes('(')) return {outside: branch, groups: []};
	const groups: string[] = [];
	let outside = '';
	let from = 0;
	let depth = 0;
	for (const [at, character] of [...branch].entries()) {
		if (character === '(' && depth++ === 0) {
			outside += '\n';
			from = at + 1;
		} else if (character === ')' && --depth === 0) {
			outside += '\n';
			const group = branch.slice(from, at);
			if (!group.startsWith('?') && !/^(?:\?|\{0?,)/.test(branch.slice(at + 1))) groups.push(group);
		} else if (depth === 0) {
			outside += character;
		}
	}
	return {outside, groups};
}

/** The classes that all matches of a pattern over word classes have, for each way through its branches and groups. */
export function classesOf(pattern: string): readonly (readonly string[])[] {
	return branchesOf(pattern).flatMap(branch => {
		const {outside, groups} = partsOf(branch);
		const said = outside.replace(/<[a-zA-Z-]+>(?:\?|\{[^}]*\})/g, ' ').matchAll(/<([a-zA-Z-]+)>/g);
		const own = Array.from(said, ([, name = '']) => name).filter(name => name !== 'w');
		return groups.map(classesOf).reduce((ways, more) => ways.flatMap(way => more.map(names => [...way, ...names])), [own]);
	});
}

/** Shorter pieces stand in every text. */
const shortest = 3;

/** Pieces of which every match of a phrase has at least one; null where none is long enough to tell. */
export function piecesOf(phrase: string): readonly string[] | null {
	if (/^[\p{L} ]+$/u.test(phrase)) return allOf(phrase);
	// Escapes, classes of characters and of words.
	return anyOf(branchesOf(plainOf(phrase)));
}

const plainOf = (phrase: string): string => phrase.replace(/\\.|\[[^\]]*\]|<[a-zA-Z-]+>/g, '\n');

/** Lists of pieces, of each of which every match of a phrase has one at least: more than `piecesOf`, for what is asked less often. */
export function allPiecesOf(phrase: string): readonly (readonly string[])[] {
	const branches = branchesOf(plainOf(phrase));
	if (branches.length > 1) return [anyOf(branches)].filter(pieces => pieces !== null);
	const {outside, groups} = partsOf(branches[0] ?? '');
	return [
		...piecesIn(outside).map(piece => [piece]),
		...groups.map(group => anyOf(branchesOf(group))).filter(pieces => pieces !== null),
	];
}

function anyOf(branches: readonly string[]): readonly string[] | null {
	const all = branches.map(allOf);
	return all.includes(null) ? null : all.flatMap(pieces => pieces ?? []);
}

/** Of what a branch has in a row, the piece, or else the group, that says most. */
function allOf(branch: string): readonly string[] | null {
	const {outside, groups} = partsOf(branch);
	let longest = '';
	for (const piece of piecesIn(outside)) if (piece.length > longest.length) longest = piece;
	if (longest !== '') return [longest];
	return groups.map(group => anyOf(branchesOf(group))).find(pieces => pieces !== null) ?? null;
}

const piecesIn = (outside: string): readonly string[] =>
	outside
		.replace(/.(?:\?|\{[^}]*\})/gs, '\n')
		.split(/[^\p{L}\p{N}_'.,;-]+/u)
		.filter(({length}) => length >= shortest);

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
		return groups
			.map(classesOf)
			.reduce((ways, more) => ways.flatMap(way => more.map(names => [...way, ...names])), [own]);
	});
}

import type {PolicyFact, Quote} from './facts.ts';

/** Where policies write one of these names as it stands: the catalogue has no terms for those it does not know. */
export function spelledOut(names: readonly string[], policies: readonly PolicyFact[]): readonly Quote[] {
	const written = names.filter(({length}) => length > 2).map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	if (written.length === 0) {
		return [];
	}

	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
	return policies.flatMap(({text}, policy) => {
		const found = pattern.exec(text);
		return found ? [lineAround(text, found.index, found[0].length, policy)] : [];
	});
}

/** As much of the line as fits into a quote. */
function lineAround(text: string, at: number, length: number, policy: number): Quote {
	const from = Math.max(text.lastIndexOf('\n', at) + 1, at - around);
	const lineEnd = text.indexOf('\n', at + length);
	const to = Math.min(lineEnd < 0 ? text.length : lineEnd, at + length + around);
	return {policy, start: from, end: to, text: text.slice(from, to)};
}

const around = 120;

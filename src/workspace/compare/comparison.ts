import {comparable, diff, type AuditDiff, type AuditFile, type Difference, type Words} from '../../report/index.ts';

export type Side = {readonly id: string; readonly file: AuditFile};
export type Part = keyof AuditDiff['differences'];

export type Comparison = {
	readonly older: Side;
	readonly newer: Side;
	readonly isSameSite: boolean;
	/** All of them, empty ones too; what was mended first. */
	readonly groups: readonly {readonly part: Part; readonly differences: readonly Difference[]}[];
	/** `nothing`: neither found anything; `same`: both found the same. */
	readonly outcome: 'nothing' | 'same' | 'different';
};

const parts: readonly Part[] = ['fixed', 'remaining', 'new', 'unjudged', 'unclear'];
const gravest = ['critical', 'serious', 'moderate', 'minor'];

/** What became of what was found, whichever of the two was named first. */
export function comparisonOf(one: Side, other: Side): Comparison | null {
	const [older, newer] = one.file.startedAt <= other.file.startedAt ? [one, other] : [other, one];
	const [before, after] = [comparable(older.file), comparable(newer.file)];
	if (!before || !after) return null;
	const {differences} = diff(before, after);
	const groups = parts.map(part => ({part, differences: worstFirst(differences[part])}));
	const isSame = parts.every(part => part === 'remaining' || differences[part].length === 0);
	return {
		older,
		newer,
		isSameSite: older.file.site.domain === newer.file.site.domain,
		groups,
		outcome: !isSame ? 'different' : differences.remaining.length === 0 ? 'nothing' : 'same',
	};
}

/** What a rule finds, in short; rules of other versions go by their id. */
export function ruleName(rule: string, words: Words): string {
	const key = `rule_${rule.replace(/-/g, '_')}`;
	const name = words(key);
	return name === key ? rule : name;
}

function worstFirst(differences: readonly Difference[]): readonly Difference[] {
	const rank = ({severity}: Difference) => gravest.indexOf(severity);
	return differences.toSorted((one, other) => rank(one) - rank(other));
}

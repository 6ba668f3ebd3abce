import type {AuditDiff, Difference} from './diff.ts';
import {plain, wrap} from './plain-text.ts';
import {severities} from './schema/scalars.ts';
import type {Words} from './words.ts';

const width = 100;
const parts = ['new', 'unjudged', 'remaining', 'unclear', 'fixed'] as const;

/** Two audits side by side for a terminal: what is new first, what was mended last. */
export function diffTable({old, new: newer, differences}: AuditDiff, words: Words): string {
	const title = words('diff_title', {
		old: plain(`${old.url} ${old.startedAt}`),
		new: plain(`${newer.url} ${newer.startedAt}`),
	});
	const counts = words('diff_counts', {
		fixed: differences.fixed.length,
		remaining: differences.remaining.length,
		new: differences.new.length,
		unjudged: differences.unjudged.length,
		unclear: differences.unclear.length,
	});
	const sections = parts
		.filter(part => differences[part].length > 0)
		.map(part => [
			`${words(`diff_${part}`)} (${differences[part].length})`,
			...bySeverity(differences[part]).flatMap(line),
		]);
	return `${[[...wrap(title, width), ...wrap(counts, width)], ...sections].map(lines => lines.join('\n')).join('\n\n')}\n`;

	function line({message, severity}: Difference): readonly string[] {
		return wrap(plain(`${words(`severity_${severity}`)}: ${message}`), width - 4).map(
			(text, index) => `${index === 0 ? '  - ' : '    '}${text}`,
		);
	}
}

function bySeverity(differences: readonly Difference[]): readonly Difference[] {
	const rank = ({severity}: Difference) => severities.findIndex(each => each === severity);
	return differences.toSorted((one, other) => rank(other) - rank(one));
}

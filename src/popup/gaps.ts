import {isBlocked, type Facts} from '../audit/index.ts';
import type {Words} from '../report/index.ts';

const mostDetails = 5;

/** What was not seen, in words: each gap once with the first of its details, and how many requests never left. */
export function gapLines({gaps, requests}: Pick<Facts, 'gaps' | 'requests'>, words: Words): readonly string[] {
	const details = new Map(gaps.map(({gap}) => [gap, [] as string[]]));
	for (const {gap, detail} of gaps) {
		if (detail) details.get(gap)?.push(detail);
	}

	const lines = [...details].map(([gap, known]) => {
		const said = words(`gap_${gap}`);
		const shown = [...known.slice(0, mostDetails), ...(known.length > mostDetails ? ['…'] : [])];
		return shown.length === 0 ? said : words('report_gap_detail', {gap: said, detail: shown.join(', ')});
	});
	const count = requests.filter(isBlocked).length;
	return count === 0 ? lines : [...lines, words('report_blocked_requests', {count})];
}

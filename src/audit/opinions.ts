import type {Evidence} from './evidence.ts';
import type {Opinion} from './opinion.ts';

/** What the auditor last said of findings, by their ids. */
export function opinionsOf({runs}: Evidence): ReadonlyMap<string, Opinion> {
	const opinions = new Map<string, Opinion>();
	for (const seen of runs.flatMap(({observations}) => observations)) {
		if (seen.kind !== 'opinion') continue;
		const {finding, by, at, agree, comment} = seen;
		if (agree === null) opinions.delete(finding);
		else opinions.set(finding, {by, at, agree, ...(comment !== undefined && {comment})});
	}
	return opinions;
}

import type {Evidence} from '../audit/index.ts';

/** The answer to the page itself: an error page says nothing of the site. 0 where none was seen. */
export function pageStatus({runs}: Evidence): number {
	const seen = runs.at(-1)?.observations ?? [];
	const page = seen.find(one => one.kind === 'request' && one.type === 'main_frame');
	const answers = seen.flatMap(one =>
		one.kind === 'response' && page?.kind === 'request' && one.id === page.id ? [one] : [],
	);
	return answers.at(-1)?.status ?? 0;
}

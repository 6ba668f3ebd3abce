import type {Answer, SentRequest} from '../catalog/index.ts';
import {entryOf, type HarEntry} from '../report/har/entry.ts';
import {harPages} from '../report/har/pages.ts';
import {partsOfHar} from './har-parts.ts';

export type Asked = {readonly request: SentRequest; readonly answer: Answer | null};

/** The requests of a HAR, in its order, as they come in; `leftOut` hears how many entries had no address, if any. */
export async function* requestsOfHar(
	pieces: AsyncIterable<string>,
	file: string,
	leftOut: (count: number) => void,
): AsyncGenerator<Asked> {
	const pages = harPages();
	const origins = redirects();
	let without = 0;
	for await (const {list, value} of partsOfHar(pieces, file)) {
		if (list === 'pages') {
			pages.add(value);
			continue;
		}
		if (list === 'log') continue;
		const entry = entryOf(value);
		if (!entry) {
			without++;
			continue;
		}
		const redirectedFrom = origins.of(entry);
		const request = {...pages.placed(entry), ...(redirectedFrom !== undefined && {redirectedFrom})};
		yield {request, answer: entry.answer};
	}
	if (without > 0) leftOut(without);
}

/** Which answer sent the browser here. */
function redirects() {
	const open = new Map<string, string>();
	return {
		of({request: {url}, redirect}: HarEntry): string | undefined {
			const from = open.get(url);
			open.delete(url);
			if (open.size >= mostOpen) open.clear();
			if (redirect !== null) open.set(redirect, url);
			return from;
		},
	};
}

const mostOpen = 1000;

import {isBlocked} from './blocked.ts';
import type {RequestFact} from './facts.ts';
import type {Hop} from './hops.ts';
import {siteOf} from './site.ts';

/** The page as a recorder writes it down takes thousands of characters; an event of an analytics product some hundreds. */
const enough = 2000;
/** Bodies the browser does not show (a Blob) may be of any size. */
const enoughUntold = 3;

/** What was posted to others from a moment on, by one run, where it was of some size for its recipient. */
export function postsAfter(
	from: number,
	requests: readonly RequestFact[],
	hops: readonly Hop[],
): readonly RequestFact[] {
	const posts = requests.filter(
		request => request.at >= from && request.method === 'POST' && request.thirdParty && !isBlocked(request),
	);
	const bodies = new Map(hops.map(({id, sent}) => [id, sent.body]));
	const sent = new Map<string, {size: number; untold: number}>();
	for (const {id, url} of posts) {
		const {size, untold} = sent.get(siteOf(url)) ?? {size: 0, untold: 0};
		const body = bodies.get(id);
		sent.set(siteOf(url), {size: size + (body?.length ?? 0), untold: untold + (body === undefined ? 1 : 0)});
	}

	return posts.filter(({url}) => {
		const {size, untold} = sent.get(siteOf(url)) ?? {size: 0, untold: 0};
		return size >= enough || untold >= enoughUntold;
	});
}

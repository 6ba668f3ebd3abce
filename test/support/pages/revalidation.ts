import {gif} from '../../../demo/answers.ts';
import type {Arrival, Answer} from '../../../demo/service.ts';
import {code, page, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

/** An answer whose tag comes back with the next request: a cookie by another name. */
function tagged({headers}: Arrival): Answer {
	const common = {etag: '"visitor-1"', 'cache-control': 'no-cache', 'set-cookie': 'of-tag=1; Max-Age=5000'};
	return headers['if-none-match'] ? {status: 304, headers: common, body: ''} : gif(common);
}

/** What the cache answers alone, and what it asks about. */
export const revalidation: PageSet = {
	id: 'revalidation',
	does: 'the cache: answers it gives alone, answers it asks about (ETag, 304), and what is fetched behind the page’s back',
	start: 'https://revalidation.example/',
	service: routed('revalidation', ['revalidation.example'], {
		'/': page(`<img src="/tagged.gif"><script src="/kept.js"></script><script>
			setTimeout(() => location.assign('/second'), 800);</script>`),
		'/second': page(`<img src="/tagged.gif"><script src="/kept.js"></script><img src="/stale.gif"><script>
			const pause = () => new Promise(resolve => setTimeout(resolve, 1200));
			(async () => {
				await fetch('/tagged.gif');
				await fetch('/stale');
				await pause();
				await fetch('/stale');
				await pause();
				fetch('/told/end');
			})();
		</script>`),
		'/tagged.gif': tagged,
		'/kept.js': code('', {'cache-control': 'max-age=3600', 'set-cookie': 'of-kept=1; Max-Age=5001'}),
		'/stale': {
			status: 200,
			headers: {'cache-control': 'max-age=1, stale-while-revalidate=60', 'set-cookie': 'of-stale=1; Max-Age=5002'},
			body: 'stale',
		},
	}),
	sends: ['tagged.gif', 'kept.js', 'stale', 'told/end'].map(path => `revalidation.example/${path}`),
};

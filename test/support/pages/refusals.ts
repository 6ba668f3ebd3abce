import type {Answer} from '../../../demo/service.ts';
import {code, page, permitted, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

const far = 'https://refusals-tredje.example';
const answer = (status: number, name: string, type = 'text/plain', body = 'no'): Answer => ({
	status,
	headers: {
		'content-type': type,
		'x-content-type-options': 'nosniff',
		'set-cookie': `${name}=1; Max-Age=5000; Secure; SameSite=None`,
	},
	body,
});

/** Requests that come to nothing for the page, though they reached a server. */
export const refusals: PageSet = {
	id: 'refusals',
	does: 'refusals: 404, 410, 500, connections broken, aborted, forbidden by CORS, by ORB, by type, failed preflights',
	start: 'https://refusals.example/',
	service: routed('refusals', ['refusals.example', 'refusals-tredje.example', 'refusals-reset.example'], {
		'refusals.example/':
			page(`<img src="${far}/data.json"><img src="${far}/page.html"><script src="${far}/data.json?s"></script>
			<script src="/wrong.js"></script><link rel="stylesheet" href="/wrong.css">
			<script src="/integrity.js" integrity="sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="></script>
			<iframe src="${far}/unframed"></iframe><script type="module">
			const quietly = (...input) => fetch(...input).catch(() => {});
			for (const status of [400, 401, 403, 404, 410, 429, 500, 503]) await quietly('/status/' + status);
			await quietly('${far}/closed', {credentials: 'include'});
			await quietly('${far}/closed?preflight', {method: 'PUT', headers: {'x-odd': '1'}});
			await quietly('https://refusals-reset.example/reset', {method: 'POST', body: 'x'});
			await quietly('https://refusals-nowhere.example/');
			for (const path of ['/silent', '${far}/silent']) {
				const stop = new AbortController();
				const asked = quietly(path, {signal: stop.signal});
				setTimeout(() => stop.abort(), 400);
				await asked;
			}
			const asked = new XMLHttpRequest();
			asked.open('GET', '/silent?xhr');
			asked.timeout = 300;
			asked.ontimeout = () => fetch('/told/end');
			asked.send();
		</script>`),
		...Object.fromEntries(
			[400, 401, 403, 404, 410, 429, 500, 503].map(status => [`/status/${status}`, answer(status, `of-${status}`)]),
		),
		'/data.json': answer(200, 'of-data', 'application/json', '{"a": 1}'),
		'/page.html': answer(200, 'of-page', 'text/html', '<!doctype html><p>Text</p>'),
		'/wrong.js': answer(200, 'of-wrong-script', 'text/html'),
		'/wrong.css': answer(200, 'of-wrong-style', 'text/html'),
		'/integrity.js': code('changed()', {'set-cookie': 'of-integrity=1; Max-Age=5000'}),
		'/unframed': page('', {'x-frame-options': 'DENY', 'set-cookie': 'of-unframed=1; Secure; SameSite=None'}),
		'/closed': arrival => (arrival.method === 'OPTIONS' ? answer(403, 'of-preflight') : answer(200, 'of-closed')),
		'/reset': 'reset',
		'/silent': 'silence',
		'/told/end': permitted,
	}),
	sends: [
		...['status/404', 'status/503', 'wrong.js', 'wrong.css', 'integrity.js', 'silent', 'told/end'].map(
			path => `refusals.example/${path}`,
		),
		...['data.json', 'page.html', 'unframed', 'closed', 'silent'].map(path => `refusals-tredje.example/${path}`),
		'OPTIONS refusals-tredje.example/closed',
		'POST refusals-reset.example/reset',
	],
};

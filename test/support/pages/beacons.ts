import {noContent} from '../../../demo/answers.ts';
import {permitted, page, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

/** Last words of a page, by every event it may say them at. */
const lastWords = (of: string) => `
	for (const event of ['beforeunload', 'pagehide', 'unload']) {
		addEventListener(event, () => {
			navigator.sendBeacon('/told/${of}-' + event, 'last');
			navigator.sendBeacon('https://beacons-tredje.example/told/${of}-' + event);
		});
	}
	document.addEventListener('visibilitychange', () => navigator.sendBeacon('/told/${of}-' + document.visibilityState));
	addEventListener('pagehide', () => {
		fetch('/told/${of}-keepalive', {method: 'POST', body: 'x', keepalive: true});
		document.cookie = '${of}-last=1; Max-Age=3000';
		localStorage.setItem('${of}-last', '1');
	});`;

/** Words that expect no answer, at load and when the page is left for another of the same site. */
export const beacons: PageSet = {
	id: 'beacons',
	does: 'beacons: sendBeacon with every kind of body, fetch keepalive, hyperlink ping, last words of a page that is left',
	start: 'https://beacons.example/',
	service: routed('beacons', ['beacons.example', 'beacons-tredje.example'], {
		'beacons.example/': page(`<a id="on" href="/next" ping="/told/ping https://beacons-tredje.example/told/ping">On</a>
			<script>
				navigator.sendBeacon('/told/text', 'text');
				navigator.sendBeacon('/told/form', new URLSearchParams({a: 1}));
				navigator.sendBeacon('/told/json', new Blob(['{}'], {type: 'application/json'}));
				navigator.sendBeacon('https://beacons-tredje.example/set', new Blob(['{}'], {type: 'application/json'}));
				navigator.sendBeacon('https://beacons-tredje.example/ok', 'text');
				fetch('/told/keepalive', {method: 'POST', body: 'x', keepalive: true});
				${lastWords('first')}
			</script>`),
		'/next': page(`<a id="on" href="/end">On</a><script>${lastWords('next')}</script>`, {'cache-control': 'no-store'}),
		'/end': page(`<script>fetch('/told/end')</script>`),
		'beacons-tredje.example/set': arrival =>
			permitted(arrival, {'set-cookie': 'of-beacon=1; Max-Age=5000; Secure; SameSite=None'}),
		'/ok': noContent({'set-cookie': 'of-ok=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT; Secure; SameSite=None'}),
	}),
	ready: 'beacons-tredje.example/ok',
	async visit(page) {
		for (const next of ['/next', '/end']) {
			await page.waitForSelector('#on');
			await page.click('#on');
			await page.waitForFunction(path => location.pathname === path, {}, next);
		}
	},
	sends: ['text', 'form', 'json', 'keepalive', 'first-pagehide', 'first-keepalive', 'next-pagehide', 'end']
		.map(name => `beacons.example/told/${name}`)
		.concat(['set', 'ok', 'told/first-pagehide'].map(path => `beacons-tredje.example/${path}`)),
	sendsIn: {chromium: ['beacons.example/told/ping', 'beacons-tredje.example/told/ping']},
	writes: ['first-last', 'next-last'].map(name => ({name, lifetime: 3000})),
	stores: ['localStorage first-last', 'localStorage next-last'],
};

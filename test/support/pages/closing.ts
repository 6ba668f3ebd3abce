import {page, routed} from '../routes.ts';
import {written, type PageSet} from '../page-set.ts';

/** A tab that is closed: what it says then is the end of the audit, not after it. */
export const closing: PageSet = {
	id: 'closing',
	does: 'closing the tab: last words by beacon, keepalive and cookie while the tab is going',
	start: 'https://closing.example/',
	service: routed('closing', ['closing.example', 'closing-tredje.example'], {
		'closing.example/': page(`<script>
			for (const event of ['pagehide', 'unload']) {
				addEventListener(event, () => {
					navigator.sendBeacon('/told/' + event, 'x');
					navigator.sendBeacon('https://closing-tredje.example/told/' + event, 'x');
				});
			}
			addEventListener('pagehide', () => {
				document.cookie = 'last=1; Max-Age=4000';
				fetch('/told/keepalive', {keepalive: true, method: 'POST', body: 'x'});
			});
			fetch('/told/loaded');
		</script>`),
	}),
	ready: 'closing.example/told/loaded',
	visit: page => page.close({runBeforeUnload: true}),
	sends: ['loaded', 'pagehide']
		.map(name => `closing.example/told/${name}`)
		.concat('closing-tredje.example/told/pagehide'),
	// Firefox does not always send what a closing tab asks to be kept alive.
	sendsIn: {chromium: ['closing.example/told/keepalive']},
	writes: written(4000, 'last'),
};

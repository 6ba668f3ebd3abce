import {page, routed} from '../routes.ts';
import {written, type PageSet} from '../page-set.ts';

/** A page that is left for another site, and come back to. */
export const leaving: PageSet = {
	id: 'leaving',
	does: 'leaving for another site: last words go out while the next site loads; then back again',
	start: 'https://leaving.example/',
	service: routed('leaving', ['leaving.example', 'leaving-tredje.example', 'leaving-elsewhere.example'], {
		'leaving.example/': page(`<a id="on" href="https://leaving-elsewhere.example/">On</a><script>
			addEventListener('pagehide', () => {
				document.cookie = 'last=1; Max-Age=4000';
				localStorage.setItem('last', 1);
				navigator.sendBeacon('/told/last', 'x');
				navigator.sendBeacon('https://leaving-tredje.example/told/last', 'x');
				fetch('/told/keepalive', {keepalive: true, method: 'POST', body: 'x'});
			});
			on.addEventListener('click', () => navigator.sendBeacon('/told/click', 'x'));
			addEventListener('pageshow', () => setTimeout(() => fetch('/told/shown'), 300));
		</script>`),
		'leaving-elsewhere.example/': page('<img src="/image.gif">'),
	}),
	elsewhere: ['leaving-elsewhere.example'],
	ready: 'leaving.example/told/shown',
	async visit(page) {
		await page.waitForSelector('#on');
		await page.click('#on');
		await page.waitForFunction(
			() => location.host === 'leaving-elsewhere.example' && document.readyState === 'complete',
		);
		await page.evaluate(() => setTimeout(() => history.back(), 700));
		await page.waitForFunction(() => location.host === 'leaving.example');
	},
	sends: ['click', 'last', 'keepalive', 'shown']
		.map(name => `leaving.example/told/${name}`)
		.concat('leaving-tredje.example/told/last'),
	writes: written(4000, 'last'),
	stores: ['localStorage last'],
};

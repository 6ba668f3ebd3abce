import {page, permitted, routed} from '../routes.ts';
import {written, type PageSet} from '../page-set.ts';

const rules = JSON.stringify({
	prefetch: [
		{source: 'list', urls: ['/fetched'], eagerness: 'immediate'},
		{source: 'list', urls: ['https://speculation-tredje.example/fetched'], eagerness: 'immediate'},
	],
	prerender: [{source: 'list', urls: ['/prerendered'], eagerness: 'immediate'}],
});

/** Pages loaded before anybody asked for them, one of them run and then shown. */
export const speculation: PageSet = {
	id: 'speculation',
	does: 'speculation rules: prefetch of the own and another site, a prerendered page that asks, writes and is then shown',
	start: 'https://speculation.example/',
	service: routed('speculation', ['speculation.example', 'speculation-tredje.example'], {
		'speculation.example/': page(
			`<a id="on" href="/prerendered">On</a><script type="speculationrules">${rules}</script>`,
		),
		'/fetched': arrival => permitted(arrival, {'set-cookie': 'of-prefetch=1; Max-Age=5000'}),
		'/prerendered': page(
			`<script>
				document.cookie = 'prerendering=1; Max-Age=4000';
				localStorage.setItem('prerendering', '1');
				// No frame in it: Chromium gives a prerendered page up when automation takes hold of its frame.
				fetch('/told/prerendering');
				fetch('https://speculation-tredje.example/told/prerendering', {mode: 'no-cors'});
				document.addEventListener('prerenderingchange', () => {
					document.cookie = 'activated=1; Max-Age=4000';
					fetch('/told/activated');
				});
			</script>`,
			{'set-cookie': 'of-prerender=1; Max-Age=5001'},
		),
		'speculation-tredje.example/told/prerendering': permitted,
	}),
	ready: 'speculation.example/told/prerendering',
	async visit(page) {
		await page.click('#on');
		await page.waitForFunction(() => location.pathname === '/prerendered');
	},
	sends: ['fetched', 'prerendered', 'told/prerendering', 'told/activated']
		.map(path => `speculation.example/${path}`)
		.concat('speculation-tredje.example/fetched', 'speculation-tredje.example/told/prerendering'),
	writes: written(4000, 'prerendering', 'activated'),
	stores: ['localStorage prerendering'],
	beyond: [
		{
			in: ['chromium'],
			what: 'GET https://speculation.example/prerendered',
			because: 'it is told of twice: as it is fetched, and as the prerendered page takes what was fetched',
		},
	],
	only: {browser: 'chromium', because: 'Firefox knows no speculation rules'},
};

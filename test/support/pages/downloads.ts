import type {Answer} from '../../../demo/service.ts';
import {page, routed} from '../routes.ts';
import {written, type PageSet} from '../page-set.ts';

const file = (name: string): Answer => ({
	status: 200,
	headers: {
		'content-type': 'application/zip',
		'content-disposition': 'attachment; filename="file.zip"',
		'set-cookie': `${name}=1; Max-Age=5000; Secure; SameSite=None`,
	},
	body: 'zip',
});

/** Files that are saved instead of shown; the page stays where it is. */
export const downloads: PageSet = {
	id: 'downloads',
	does: 'downloads: by frame, by link, by a[download], from another site, and an answer without content to a click',
	start: 'https://downloads.example/',
	service: routed('downloads', ['downloads.example', 'downloads-tredje.example'], {
		'downloads.example/': page(`<iframe src="/framed.zip"></iframe>
			<a id="own" href="/own.zip">a</a> <a id="named" href="/named.zip" download>b</a>
			<a id="nothing" href="/nothing">c</a> <a id="far" href="https://downloads-tredje.example/far.zip">d</a>
			<script>
				for (const link of document.links) {
					link.addEventListener('click', () => setTimeout(() => {
						document.cookie = 'after-' + link.id + '=1; Max-Age=4000';
						fetch('/told/after-' + link.id);
					}, 600));
				}
			</script>`),
		'/framed.zip': file('framed'),
		'/own.zip': file('own'),
		'/named.zip': file('named'),
		'/far.zip': file('far'),
		'/nothing': {status: 204, headers: {'set-cookie': 'nothing=1; Max-Age=5000'}, body: ''},
	}),
	ready: 'downloads.example/framed.zip',
	async visit(page) {
		for (const id of ['own', 'named', 'nothing', 'far']) {
			await page.click(`#${id}`);
			await new Promise(resolve => setTimeout(resolve, 900));
		}
	},
	sends: [
		...['framed.zip', 'own.zip', 'named.zip', 'nothing', 'told/after-own', 'told/after-far'].map(
			path => `downloads.example/${path}`,
		),
		'downloads-tredje.example/far.zip',
	],
	writes: written(4000, 'after-own', 'after-named', 'after-nothing', 'after-far'),
	beyond: [
		{
			in: ['chromium'],
			what: 'named 5000 by https://downloads.example/named.zip',
			because: 'of an a[download] Chromium shows no cookie headers; its cookie store tells that the cookie came',
		},
	],
};

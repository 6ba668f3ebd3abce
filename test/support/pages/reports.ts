import {page, permitted, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

const broken = '<img src="https://reports-tredje.example/forbidden.gif"><script>throw 0</script>';
const onward = (path: string) => `<a id="on" href="${path}">On</a>`;

/** Pages whose policies are broken, and the browser's own reports of it. */
export const reports: PageSet = {
	id: 'reports',
	does: 'reports the browser itself sends: report-uri, report-only, report-to, to the own host and another',
	start: 'https://reports.example/',
	service: routed('reports', ['reports.example', 'reports-tredje.example'], {
		'reports.example/': page(onward('/to') + broken, {
			'content-security-policy': "img-src 'self'; report-uri /uri https://reports-tredje.example/uri",
			'content-security-policy-report-only': "script-src 'self'; report-uri /only",
			'cache-control': 'no-store',
		}),
		'/to': page(onward('/end') + broken, {
			'reporting-endpoints': 'main="https://reports.example/endpoint", far="https://reports-tredje.example/endpoint"',
			'content-security-policy': "img-src 'self'; report-to main",
			'content-security-policy-report-only': "script-src 'self'; report-to far",
			'cache-control': 'no-store',
		}),
		'/end': page(`<script>fetch('/told/end')</script>`),
		'reports.example/uri': arrival => permitted(arrival, {'set-cookie': 'of-report=1; Max-Age=5000'}),
		'/uri': permitted,
		'/only': permitted,
		'/endpoint': permitted,
	}),
	ready: 'reports.example/only',
	async visit(page) {
		for (const next of ['/to', '/end']) {
			await page.waitForSelector('#on');
			await page.click('#on');
			await page.waitForFunction(path => location.pathname === path, {}, next);
		}
	},
	sends: ['reports.example/uri', 'reports-tredje.example/uri', 'reports.example/only', 'reports.example/told/end'],
	sendsIn: {chromium: ['reports.example/endpoint', 'reports-tredje.example/endpoint']},
	beyond: [
		'POST https://reports.example',
		'OPTIONS https://reports-tredje.example',
		'POST https://reports-tredje.example',
	].map(start => ({
		in: ['chromium'],
		what: `${start}/endpoint`,
		because: 'the network service sends reports to endpoints itself and tells no extension',
		gap: 'reports-unseen',
	})),
};

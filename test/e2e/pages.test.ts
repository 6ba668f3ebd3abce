import {describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {auditSite} from '../../src/cli/audit-site.ts';
import {browsers, patience, world} from './support/world.ts';

const host = 'flere-sider.example';
const page = (title: string, body: string) =>
	`<!doctype html><html lang="nb"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`;
const front = ['/kaffe', '/kaffe/mork', '/te', '/internt', '/logg-ut', '/katalog.pdf', 'https://annen.example/', '/om']
	.map(href => `<a href="${href}">${href}</a>`)
	.join(' ');
const pages: Readonly<Record<string, string>> = {
	'/': page('Butikk', front),
	'/kaffe': page('Kaffe', '<form action="/kjop" method="post"><button>Kjøp</button></form>'),
	'/te': page(
		'Te',
		'<img src="https://www.facebook.com/tr?id=123456789012345&ev=PageView&noscript=1" width="1" height="1">',
	),
	'/om': page(
		'Om oss',
		'<script>addEventListener("pagehide", () => navigator.sendBeacon("https://www.facebook.com/tr?id=123456789012345&ev=Leave"))</script>',
	),
};
const site: Service = {
	id: 'many-pages',
	hosts: [host],
	answer({path}) {
		if (path === '/robots.txt') {
			return {status: 200, headers: {'content-type': 'text/plain'}, body: 'User-agent: *\nDisallow: /internt\n'};
		}

		const body = pages[path];
		return body === undefined ? null : {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body};
	},
};

describe.each(browsers)('in %s', kind => {
	test('several pages are looked at: those the site’s robots.txt lets, none a second, and no link that does something', async () => {
		const {internet, launch, close} = await world(kind, {services: [site]});
		try {
			const evidence = await auditSite({
				...{url: `https://${host}/`, choices: ['none'], launch, patience, pages: 4, policies: []},
				progress: () => {},
			});
			const asked = internet.log.filter(
				({url, headers}) => url.startsWith(`https://${host}/`) && headers['sec-fetch-dest'] === 'document',
			);
			expect(asked.map(({url}) => new URL(url).pathname)).toEqual(['/', '/kaffe', '/te', '/om', '/']);
			const pauses = asked.slice(1).map(({at}, index) => at - (asked[index]?.at ?? 0));
			expect(Math.min(...pauses)).toBeGreaterThanOrEqual(1000);
			const {file} = await auditFiles(evidence, 'en');
			expect(file.pages.map(({url}) => new URL(url).pathname)).toEqual(['/', '/kaffe', '/te', '/om', '/']);
			expect(file.trackers.map(({vendor, pages: seenOn}) => [vendor, seenOn?.[0]])).toEqual([['meta-pixel', 2]]);
			const pathOf = (index: number | undefined) => file.pages[index ?? -1]?.url.replace(`https://${host}`, '');
			const placed = file.requests.filter(({vendor}) => vendor === 'meta-pixel');
			expect(placed.map(({url, page: on}) => [new URL(url).searchParams.get('ev'), pathOf(on)])).toEqual([
				['PageView', '/te'],
				// Sent while it is left: Firefox says by whom, Chromium names the site alone.
				['Leave', kind === 'firefox' ? '/om' : undefined],
			]);
			const own = file.requests.filter(({type}) => type === 'main_frame');
			expect(own.map(({page: on}) => on)).toEqual([0, 1, 2, 3, 4]);
			expect(own.map(({url, page: on}) => url.endsWith(pathOf(on) ?? '-'))).not.toContain(false);
		} finally {
			await close();
		}
	});
});

import {expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import {audit} from '../../src/audit/index.ts';
import {audited, lab} from './support/audited.ts';
import {startNameServer} from './support/name-server.ts';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body>
<img src="https://metrics.butikk.example/b/ss/shop/1?AQB=1"><img src="https://bilder.butikk.example/logo.png"></body></html>`;
const services: readonly Service[] = [
	{
		id: 'shop',
		hosts: ['butikk.example', '*.butikk.example'],
		answer: ({host}) =>
			host === 'butikk.example'
				? {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body: html}
				: {status: 204, headers: {}, body: ''},
	},
];
const behind = 'insights.hotjar.com';

test('in firefox, who stands behind a host of the site’s own is asked of DNS', async () => {
	const names = await startNameServer({'metrics.butikk.example': behind});
	const there = await lab('firefox', services, launch => {
		const {['network.dns.forceResolve']: _, ...preferences} = launch.preferences;
		return {
			...launch,
			preferences: {
				...preferences,
				'network.trr.mode': 3,
				'network.trr.uri': `https://dns.example:${names.port}/dns-query`,
				'network.trr.bootstrapAddr': '127.0.0.1',
				'network.trr.allow-rfc1918': true,
				'network.trr.confirmationNS': 'skip',
				'network.trr.excluded-domains': '',
				'network.dns.skipTRR-when-parental-control-enabled': false,
			},
		};
	});
	try {
		const {evidence, seen} = await audited(there, 'https://butikk.example/', async () => {});
		const told = seen.flatMap(each => (each.kind === 'canonical-name' ? [[each.host, each.name]] : []));
		expect(told).toEqual([['metrics.butikk.example', behind]]);
		const of = (host: string) => audit(evidence).facts.requests.find(({url}) => new URL(url).hostname === host);
		expect(of('metrics.butikk.example')).toMatchObject({vendor: 'hotjar', proxied: true, thirdParty: false});
		expect(of('bilder.butikk.example')).toMatchObject({vendor: null, proxied: false});
		expect(seen.filter(({kind}) => kind === 'gap')).toEqual([]);
	} finally {
		await there.close();
		await names.close();
	}
});

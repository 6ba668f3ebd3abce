import {expect, test} from 'vitest';
import {siteOf} from '../../src/audit/site.ts';
import {siteOfHost} from '../../src/background/records.ts';
import {addressOf} from '../../src/catalog/address.ts';
import {identify} from '../../src/catalog/index.ts';
import {requestsOfHar} from '../../src/cli/har.ts';

type Pair = readonly [one: string, other: string];

const one: readonly Pair[] = [
	['https://www.butikk.no/', 'https://cdn.butikk.no/a.js'],
	['https://butikk.no/', 'https://a.b.c.butikk.no/'],
	['https://butikk.no/', 'http://butikk.no:8080/'],
	['https://butikk.no/', 'wss://www.butikk.no/'],
	['https://butikk.no/', 'https://WWW.Butikk.NO/'],
	['https://butikk.no/', 'https://www.butikk.no./'],
	['https://butikk.no/', 'https://ola:hemmelig@www.butikk.no/'],
	['https://butikk.no/', 'https://-a.butikk.no/'],
	['https://butikk.no/', 'https://a_b.butikk.no/'],
	['https://blåbær.no/', 'https://www.xn--blbr-roah.no/'],
	['https://BLÅBÆR.no/', 'https://www.blåbær.no/'],
	['https://www.пример.рф/', 'https://xn--e1afmkfd.xn--p1ai/'],
	['https://www.oslo.kommune.no/', 'https://oslo.kommune.no/'],
	['https://a.github.io/', 'https://www.a.github.io/'],
	['http://192.0.2.7/', 'http://192.0.2.7:8080/'],
	['http://[2001:db8::1]/', 'https://[2001:db8::1]:8443/'],
	['http://localhost/', 'http://localhost:5173/'],
];

const two: readonly Pair[] = [
	['https://oslo.kommune.no/', 'https://bergen.kommune.no/'],
	['https://oslo.kommune.no/', 'https://kommune.no/'],
	['https://a.github.io/', 'https://b.github.io/'],
	['https://a.github.io/', 'https://github.io/'],
	['https://d1.cloudfront.net/', 'https://d2.cloudfront.net/'],
	['https://a.myshopify.com/', 'https://b.myshopify.com/'],
	['https://a.s3.amazonaws.com/', 'https://b.s3.amazonaws.com/'],
	['https://butikk.co.uk/', 'https://annen.co.uk/'],
	['https://butikk.no/', 'https://butikk.com/'],
	['https://butikk.no/', 'https://minbutikk.no/'],
	['https://butikk.no/', 'https://butikk.no.annen.no/'],
	['https://a.aurskog-høland.no/', 'https://b.aurskog-høland.no/'],
	['https://blåbær.no/', 'https://blabaer.no/'],
	['http://192.0.2.7/', 'http://192.0.2.8/'],
	['http://1.192.0.2/', 'http://2.192.0.2/'],
	['http://[2001:db8::1]/', 'http://[2001:db8::2]/'],
];

/** Each room that has to tell parties apart, by what it does. */
const rooms: Readonly<Record<string, (...pair: Pair) => boolean | Promise<boolean>>> = {
	'the audit': (...pair) => siteOf(pair[0]) === siteOf(pair[1]),
	'the background, of hosts': (...pair) => {
		const [from, to] = pair.map(url => siteOfHost(new URL(url).hostname));
		return from === to;
	},
	'the catalogue, of an id handed on': (...pair) => !isPassedOn(...pair),
	'the command line': async (page, url) => {
		const har = {log: {entries: [page, url].map(each => ({_resourceType: 'document', request: {url: each}}))}};
		const parties = [];
		for await (const {request} of requestsOfHar(whole(JSON.stringify(har)), 'x.har', () => {})) {
			parties.push(request.firstParty);
		}
		return parties[1]!;
	},
};

const room = Object.keys(rooms);
const cases = (pairs: readonly Pair[]) => room.flatMap(name => pairs.map(pair => [name, ...pair] as const));

test.each(cases(one))('to %s, %s and %s are one party', async (name, ...pair) => {
	expect(await rooms[name]!(...pair)).toBe(true);
	if (pair[1].startsWith('http')) expect(await rooms[name]!(pair[1], pair[0])).toBe(true);
});

test.each(cases(two))('to %s, %s and %s are two', async (name, ...pair) => {
	expect(await rooms[name]!(...pair)).toBe(false);
});

test.each([
	['https://www.oslo.kommune.no/x', 'oslo.kommune.no'],
	['https://kommune.no/', 'kommune.no'],
	['https://BLÅBÆR.no', 'xn--blbr-roah.no'],
	['blåbær.no', 'xn--blbr-roah.no'],
	['.butikk.no', 'butikk.no'],
	['www.butikk.no', 'butikk.no'],
	['https://butikk.no/søk?til=https://annen.no/', 'butikk.no'],
	['http://192.0.2.7:80/', '192.0.2.7'],
	['http://localhost:5173/', 'localhost'],
	['about:blank', ''],
	['data:text/html,x', ''],
	['', ''],
])('the site of %s is %s', (url, site) => {
	expect(siteOf(url)).toBe(site);
	expect(siteOf(url)).toBe(site);
});

test('the catalogue knows a host by the name browsers write', () => {
	for (const [url, host] of [
		['https://WWW.Butikk.NO.:8443/x', 'www.butikk.no'],
		['https://blåbær.no/', 'xn--blbr-roah.no'],
		['https://ola@butikk.no/', 'butikk.no'],
	] as const) {
		expect(addressOf(url)?.host).toBe(host);
	}
	expect(identify({url: 'https://STATIC.hotjar.com.:443/c/hotjar-1.js'}).vendor).toBe('hotjar');
});

async function* whole(text: string): AsyncGenerator<string> {
	yield text;
}

function isPassedOn(from: string, to: string): boolean {
	const id = '3f1c9a7e-52b1-4a6e-9c31';
	const sent = {url: new URL(`/s?puid=${id}`, to).href.replace(/^wss/, 'https'), redirectedFrom: from};
	const {decoded} = identify({...sent, type: 'image', firstParty: false});
	return decoded?.reasons?.includes('id-passed-on') ?? false;
}

import {getPublicSuffix} from 'tldts';
import {expect, test} from 'vitest';
import {allVendors} from '../../src/catalog/drawers.ts';
import type {RequestShape, Vendor} from '../../src/catalog/index.ts';
import {inventedVendor as vendor} from './invented.ts';

// Rooms to let that the public suffix list does not know, or knows only below: whose a thing there is, the rest of the address says.
const sharedHosts: ReadonlySet<string> = new Set([
	...'amazonaws.com s3.amazonaws.com cloudfront.net elasticbeanstalk.com awsglobalaccelerator.com'.split(' '),
	...'azure.com azureedge.net azurefd.net azurewebsites.net cloudapp.net cloudapp.azure.com'.split(' '),
	...'windows.net core.windows.net blob.core.windows.net trafficmanager.net'.split(' '),
	...'googleapis.com storage.googleapis.com googleusercontent.com appspot.com cloudfunctions.net'.split(' '),
	...'akamaihd.net akamaized.net akamaiedge.net edgekey.net edgesuite.net fastly.net fastlylb.net'.split(' '),
	...'b-cdn.net kxcdn.com cdn77.org r.cdn77.net netdna-cdn.com netdna-ssl.com llnwd.net'.split(' '),
	...'herokuapp.com netlify.app vercel.app pages.dev workers.dev github.io gitlab.io web.app'.split(' '),
]);

// A suffix of its own, so that browsers keep apart what lies below it, and the product all the same.
const productsThemselves: Readonly<Record<string, string>> = {
	'google-translate translate.goog': 'below it are other sites, as Google Translate hands them out',
};

test('no two vendors claim the same request', () => {
	expect(claimedTwice(allVendors)).toEqual([]);
});

test('a host and shape that two vendors claim is refused', () => {
	const shape = {host: 'a.example', path: '/t', parameters: {b: true as const, a: /1/}};
	const same = {host: ['c.example', 'a.example'], path: '/t', parameters: {a: /1/, b: true as const}};
	const other = {host: 'a.example', path: '/u'};
	expect(claimedTwice([vendor('one', {requests: [shape]}), vendor('two', {requests: [same, other]})])).toEqual([
		'two and one both claim a.example /t a=/1/&b=true: leave it to one, or give one a path, file or parameter of its own',
	]);
});

test('no vendor claims a host that belongs to many', () => {
	expect(belongingToMany(allVendors)).toEqual([]);
});

test.each(['no', 'co.uk', 'cloudfront.net', 'azurewebsites.net', 's3.amazonaws.com', 'github.io', 'akamaihd.net'])(
	'%s belongs to many, what lies below it to one',
	host => {
		expect(belongingToMany([vendor('one', {requests: [{host: ['a.example', host]}]})])).toEqual([
			`one: ${host} is shared by many: name the host below it, or the file or path there that is the product's`,
		]);
		expect(belongingToMany([vendor('one', {requests: [{host: `one.${host}`}]})])).toEqual([]);
	},
);

function claimedTwice(vendors: readonly Vendor[]): readonly string[] {
	const claimed = new Map<string, string>();
	return claimsOf(vendors).flatMap(({vendor, host, signature}) => {
		const claim = `${host} ${signature}`;
		const other = claimed.get(claim);
		claimed.set(claim, vendor.id);
		const request = claim.replace(/ +/g, ' ').trim();
		return other === undefined
			? []
			: `${vendor.id} and ${other} both claim ${request}: leave it to one, or give one a path, file or parameter of its own`;
	});
}

function belongingToMany(vendors: readonly Vendor[]): readonly string[] {
	return claimsOf(vendors)
		.filter(({host, shape}) => isShared(host) && !shape.path && !shape.file && !shape.mark)
		.filter(({vendor, host}) => !Object.hasOwn(productsThemselves, `${vendor.id} ${host}`))
		.map(
			({vendor, host}) =>
				`${vendor.id}: ${host} is shared by many: name the host below it, or the file or path there that is the product's`,
		);
}

function claimsOf(vendors: readonly Vendor[]) {
	return vendors.flatMap(vendor =>
		vendor.requests.flatMap(shape =>
			[shape.host ?? 'any host'].flat().map(host => ({vendor, shape, host, signature: signatureOf(shape)})),
		),
	);
}

function isShared(host: string): boolean {
	return sharedHosts.has(host) || getPublicSuffix(host, {allowPrivateDomains: true}) === host;
}

/** The same words for the same shape, whatever its host. */
function signatureOf({path = '', file = '', mark = '', types = [], body, parameters = {}}: RequestShape): string {
	const asked = Object.entries(parameters).map(([name, value]) => `${name}=${String(value)}`);
	return [String(path), file, mark, types.join(), asked.sort().join('&'), String(body ?? '')].join(' ');
}

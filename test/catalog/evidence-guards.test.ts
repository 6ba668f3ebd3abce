import {expect, test} from 'vitest';
import {allVendors} from '../../src/catalog/drawers.ts';
import type {Vendor} from '../../src/catalog/index.ts';
import {isVisitorId, plain} from '../../src/catalog/visitor-ids.ts';
import {inventedVendor as vendor} from './invented.ts';

// What may be about a visitor under these names, letters alone: who it is, where, what was read, looked for, written or bought.
const telling: ReadonlySet<string> = new Set([
	...'auid fbp fbc ga gclau userid user uids externalid memberid customerid sessid ssid'.split(' '),
	...'gclid fbclid msclkid ttclid dclid wbraid gbraid clickid lifatid twclid epik'.split(' '),
	...'em email mail emailhash ph phone tel mobile fn ln name firstname lastname'.split(' '),
	...'username login db dob birthday age gender ge ud hem'.split(' '),
	...'ip uip ua uaf useragent lat lng lon latlng geo city zip zp postcode address'.split(' '),
	...'url uri href dl dlo dr dp dt dh ref referer referrer rl loc location page'.split(' '),
	...'pageurl pagename pagetitle adfpagename title path pathname link documentlocation urlref'.split(' '),
	...'q query search keyword keywords term text message'.split(' '),
	...'ord orderid order oid transactionid ti basket cart'.split(' '),
]);

// Names that are telling elsewhere, and here an account of the site.
const accounts: Readonly<Record<string, string>> = {
	'facebook-login client_id': 'the number of the site’s app',
	'google-sign-in client_id': 'the name of the site’s app',
	'microsoft-advertising ti': 'the number of the site’s tag',
	'paypal client-id': 'the name of the shop’s app',
};

test('no vendor calls evidence what could be a visitor’s', () => {
	expect(visitorsOf(allVendors)).toEqual([]);
	const known = new Set(allVendors.flatMap(({id, evidence = []}) => evidence.map(name => `${id} ${name}`)));
	expect(Object.keys(accounts).filter(account => !known.has(account))).toEqual([]);
});

test.each([
	...[
		'cid',
		'uid',
		'url',
		'ref',
		'sid',
		'em',
		'email',
		'ud[em]',
		'fbp',
		'fbc',
		'auid',
		'userId',
		'user_id',
		'_gid',
		'dl',
	],
	...['dr', 'dt', 'href', 'gclid', 'orderId', 'sessionId', 'visitor_id', 'q', 'ip'],
])('%s could be a visitor’s', name => {
	expect(visitorsOf([vendor('one', {evidence: ['id', name, 'v']})])).toEqual([
		`one: ${name} could tell of a visitor: take it out of evidence, or say in accounts what of the site it is`,
	]);
});

function visitorsOf(vendors: readonly Vendor[]): readonly string[] {
	return vendors.flatMap(({id, evidence = []}) =>
		evidence
			.filter(name => isTelling(name) && !Object.hasOwn(accounts, `${id} ${name}`))
			.map(
				name =>
					`${id}: ${name} could tell of a visitor: take it out of evidence, or say in accounts what of the site it is`,
			),
	);
}

function isTelling(name: string): boolean {
	const parts = [name, ...name.split(/[[\].]/)].filter(Boolean);
	return parts.some(part => telling.has(plain(part)) || isVisitorId(part, '1234567890'));
}

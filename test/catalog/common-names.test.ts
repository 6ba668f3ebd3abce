import {expect, test} from 'vitest';
import {allVendors} from '../../src/catalog/drawers.ts';
import type {Vendor} from '../../src/catalog/index.ts';
import {inventedVendor as vendor} from './invented.ts';

// What anybody may call a cookie of their own, letters alone.
const everybodys: ReadonlySet<string> = new Set([
	...'id uid uuid guid user userid username name email login loggedin rememberme'.split(' '),
	...'sid session sessionid sess sessid token auth authtoken accesstoken refreshtoken'.split(' '),
	...'csrf csrftoken xsrf xsrftoken visitor visitorid vid client clientid cid deviceid did'.split(' '),
	...'lang language locale country currency region timezone theme darkmode settings prefs'.split(' '),
	...'preferences cart cartid basket wishlist cookie cookies cookieconsent consent gdpr'.split(' '),
	...'cookiepolicy cookiesaccepted analytics tracking marketing stats ref referrer referer source'.split(' '),
	...'campaign affiliate data key value version test testcookie debug popup banner visited'.split(' '),
	...'visits firstvisit lastvisit time timestamp status state store group variant experiment'.split(' '),
]);

// Read by more than its name, or spelled as nobody else does.
const theirsAllTheSame: Readonly<Record<string, string>> = {
	'cookiebot CookieConsent': 'src/consent/cmps/cookiebot.ts reads its value and takes nobody else’s',
};

test('no first-party cookie of a vendor is named as anybody’s could be', () => {
	expect(commonNames(allVendors)).toEqual([]);
	const known = allVendors.flatMap(({id, cookies = []}) => cookies.map(({name}) => `${id} ${name}`));
	expect(Object.keys(theirsAllTheSame).filter(each => !known.includes(each))).toEqual([]);
});

test.each(['id', 'uid', 'session', 'sessionid', 'SESSION_ID', 'user-id', 'XSRF-TOKEN', 'lang', '_id'])(
	'%s could be anybody’s',
	name => {
		expect(commonNames([vendor('one', {cookies: [{name, party: 'first'}]})])).toEqual([
			`one: ${name} could be anybody's on a site of its own: leave it out`,
		]);
	},
);

test('a common name is known by the domain it lives on', () => {
	expect(commonNames([vendor('one', {cookies: [{name: 'uid', party: 'third', domains: ['a.example']}]})])).toEqual([]);
	expect(commonNames([vendor('one', {cookies: [{name: 'uid', party: 'third'}]})])).toHaveLength(1);
});

function commonNames(vendors: readonly Vendor[]): readonly string[] {
	return vendors.flatMap(({id, cookies = []}) =>
		cookies
			.filter(({name, domains}) => !domains && everybodys.has(name.toLowerCase().replace(/[^a-z0-9*]/g, '')))
			.filter(({name}) => !Object.hasOwn(theirsAllTheSame, `${id} ${name}`))
			.map(({name}) => `${id}: ${name} could be anybody's on a site of its own: leave it out`),
	);
}

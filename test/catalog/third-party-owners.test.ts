import {entities} from 'third-party-web/nostats-subset';
import {getDomain, getPublicSuffix} from 'tldts';
import {describe, expect, test} from 'vitest';
import {allOwners, allVendors} from '../../src/catalog/drawers.ts';
import {identify} from '../../src/catalog/index.ts';
import {letOut, thirdPartyOwners} from '../../src/catalog/third-party-owners.ts';

const at = (host: string) => identify({url: `https://${host}/t.js`, type: 'script', firstParty: false});
const nobody = {vendor: null, name: null, owner: null};

describe('a tracker of no file of ours', () => {
	test.each([
		['fanplayr.com', 'Fanplayr', 'Fanplayr'],
		['www.streameye.net', 'Elecard', 'Elecard StreamEye'],
		['d31qbv1cthcecs.cloudfront.net', 'Alexa', 'Alexa'],
	])('%s is of %s, and called by its only listing: %s', (host, owner, name) => {
		expect(at(host)).toMatchObject({vendor: null, owner, name, tracking: false, proxied: false});
	});

	test.each([
		['www.msn.com', 'Microsoft'],
		['a.momondo.net', 'Momondo'],
		['www.googleapis.com', 'Google'],
	])('%s is of %s, who has several things: none of them is named', (host, owner) => {
		expect(at(host)).toMatchObject({vendor: null, owner, name: null});
	});
});

test('what we know of ourselves goes before what is listed', () => {
	const ours = new Map(allVendors.map(vendor => [vendor.id, vendor]));
	let met = 0;
	for (const {domains} of entities) {
		for (const domain of domains) {
			const {vendor, name, owner} = at(domain.replace('*.', 'x.'));
			if (vendor === null) continue;
			met++;
			const known = ours.get(vendor)!;
			expect([name, owner]).toEqual([known.name, allOwners.find(({id}) => id === known.owner)?.name]);
		}
	}
	expect(met).toBeGreaterThan(500);
	expect(at('static.hotjar.com')).toMatchObject({vendor: 'hotjar', owner: 'Contentsquare'});
});

test('nearly all that is listed names its owner', () => {
	const hosts = entities.flatMap(({domains}) => domains).map(domain => domain.replace('*.', 'x.'));
	expect(hosts.filter(host => at(host).owner === null).length).toBeLessThan(hosts.length / 50);
});

test('an owner goes by one name, however it is listed', () => {
	const names = new Set(thirdPartyOwners(allOwners).map(({owner}) => owner));
	for (const {name, aliases = [], listedAs = []} of allOwners) {
		for (const other of [...aliases, ...listedAs]) if (other !== name) expect(names).not.toContain(other);
	}
});

describe('under a host where everybody may have a name, nobody is named', () => {
	// As deep as cloud providers let names.
	const below =
		'a a.s3 a.s3.eu-west-1 a.blob.core a.web.core a.z6.web.core a.compute a.c a.r a.global.ssl a.map a.eu'.split(' ');
	const everybodys = (listed: string): boolean => {
		const host = listed.replace('*.', '');
		if (getDomain(host, {allowPrivateDomains: true}) === null) return true;
		return (
			listed.startsWith('*.') &&
			below.some(name => getPublicSuffix(`${name}.${host}`, {allowPrivateDomains: true})!.length > host.length)
		);
	};

	test('none of those who are listed is one of these hosts', () => {
		const left = thirdPartyOwners(allOwners).flatMap(({hosts}) => hosts);
		expect(left.filter(everybodys), 'add these to letOut in src/catalog/third-party-owners.ts').toEqual([]);
	});

	test('none is let out that nobody lists', () => {
		const listed = new Set(entities.flatMap(({domains}) => domains));
		expect([...letOut].filter(host => !listed.has(host))).toEqual([]);
	});

	test.each([
		...['a.net.pl', 'a.de.com', 'a.github.io', 'a.blogspot.com', 'a.herokuapp.com', 'a.trafficmanager.net'],
		...['dzzzzzzzzzzzz.cloudfront.net', 'cloudfront.net', 'a.akamaihd.net', 'a.azureedge.net', 'a.llnwd.net'],
		...['a.s3.amazonaws.com', 's3.amazonaws.com', 'a.blob.core.windows.net', 'a.global.ssl.fastly.net', 'a.cdngc.net'],
		...['storage.googleapis.com', 'a.googleusercontent.com', '95.85.62.56'],
	])('%s', host => {
		expect(at(host)).toMatchObject(nobody);
	});

	test.each([
		['embedwistia-a.akamaihd.net', 'Wistia'],
		['d31j93rd8oukbv.cloudfront.net', 'Yandex'],
		['fonts.googleapis.com', 'Google'],
		['cdn.jsdelivr.net', 'Prospect One'],
	])('but for one known to be somebody’s: %s', (host, owner) => {
		expect(at(host).owner).toBe(owner);
	});
});

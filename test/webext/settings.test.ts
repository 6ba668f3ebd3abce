import {fakeBrowser} from '@webext-core/fake-browser';
import fc from 'fast-check';
import {beforeEach, expect, test, vi} from 'vitest';
import {
	changePolicyAddresses,
	changeSettings,
	changeVendors,
	currentPolicyAddresses,
	currentSettings,
	currentVendors,
	keeps,
	onListsChanged,
	onSettingsChanged,
} from '../../src/webext/settings.ts';

const untouched = {auditor: '', visits: 'always', keep: null, redaction: 'full'};

beforeEach(() => fakeBrowser.reset());

test('where nobody has decided anything, visits are observed and audits are kept until they are deleted', async () => {
	expect(await currentSettings()).toEqual(untouched);
});

test('what was decided is what is read, each by itself', async () => {
	await changeSettings({auditor: ' Kari Nordmann '});
	await changeSettings({visits: 'on-click', keep: 90});
	expect(await currentSettings()).toEqual({...untouched, auditor: 'Kari Nordmann', visits: 'on-click', keep: 90});
	await changeSettings({keep: null});
	expect(await currentSettings()).toEqual({...untouched, auditor: 'Kari Nordmann', visits: 'on-click'});
});

test('values of other versions are as if they were never set', async () => {
	await fakeBrowser.storage.local.set({auditor: {name: 'x'}, visits: 'never', keep: '90'});
	expect(await currentSettings()).toEqual(untouched);
	await fakeBrowser.storage.local.set({auditor: null, visits: true, keep: 7, redaction: 'none'});
	expect(await currentSettings()).toEqual(untouched);
});

test('whatever is kept, what is read is settings', async () => {
	const reading = vi.spyOn(fakeBrowser.storage.local, 'get');
	await fc.assert(
		fc.asyncProperty(fc.anything(), fc.anything(), fc.anything(), async (auditor, visits, keep) => {
			reading.mockImplementation(async () => ({auditor, visits, keep, redaction: keep}) as never);
			const read = await currentSettings();
			expect(read.auditor.length).toBeLessThanOrEqual(200);
			expect(['always', 'on-click']).toContain(read.visits);
			expect([null, ...keeps]).toContain(read.keep);
			expect(['full', 'sharing']).toContain(read.redaction);
		}),
	);
	reading.mockRestore();
});

test('who listens hears of a change made elsewhere, and of no other', async () => {
	const heard: unknown[] = [];
	const stop = onSettingsChanged(settings => heard.push(settings));
	await fakeBrowser.storage.local.set({language: 'nn'});
	await changeSettings({visits: 'on-click'});
	await vi.waitFor(() => expect(heard).toEqual([{...untouched, visits: 'on-click'}]));
	stop();
	await changeSettings({visits: 'always'});
	await new Promise(resolve => setTimeout(resolve, 20));
	expect(heard).toHaveLength(1);
});

const vendor = {
	name: 'Nordmåling',
	owner: 'Nordmåling AS',
	category: 'analytics',
	hosts: ['nordmaling.example'],
} as const;

test('a list of vendors is kept until there is none any more', async () => {
	expect(await currentVendors()).toBeNull();
	const list = {file: 'mine.json', vendors: [{...vendor, aliases: ['Nord'], cookies: ['nm_*'], tracks: false}]};
	await changeVendors(list);
	expect(await currentVendors()).toEqual(list);
	await changeVendors(null);
	expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('where policies are to be read is kept, each address once', async () => {
	const addresses = [{site: 'butikk.example', address: 'https://butikk.example/personvern'}];
	await changePolicyAddresses([...addresses, ...addresses]);
	expect(await currentPolicyAddresses()).toEqual(addresses);
});

test('who listens for the lists hears of them, and not of settings', async () => {
	let heard = 0;
	const stop = onListsChanged(() => (heard += 1));
	await changeSettings({visits: 'on-click'});
	await changeVendors({file: '', vendors: [vendor]});
	await changePolicyAddresses([]);
	await vi.waitFor(() => expect(heard).toBe(2));
	stop();
});

test('whatever is kept under their names, what is read are lists within their bounds', async () => {
	const entry = fc.record(
		{
			...{name: fc.anything(), owner: fc.anything(), category: fc.oneof(fc.constant('social'), fc.anything())},
			...{hosts: fc.anything(), cookies: fc.anything(), tracks: fc.anything(), site: fc.anything()},
			address: fc.oneof(fc.webUrl(), fc.anything()),
		},
		{requiredKeys: []},
	);
	const kept = fc.oneof(fc.anything(), fc.array(entry), fc.record({file: fc.anything(), vendors: fc.array(entry)}));
	const reading = vi.spyOn(fakeBrowser.storage.local, 'get');
	await fc.assert(
		fc.asyncProperty(kept, async some => {
			reading.mockImplementation(async () => ({vendors: some, policies: some}) as never);
			for (const {name, owner, hosts, cookies = []} of (await currentVendors())?.vendors ?? []) {
				for (const text of [name, owner, ...hosts, ...cookies]) expect(text.length).toBeLessThanOrEqual(253);
			}
			for (const {site, address} of await currentPolicyAddresses()) {
				expect(site.length).toBeGreaterThan(0);
				expect(new URL(address).protocol).toMatch(/^https?:$/);
			}
		}),
	);
	reading.mockRestore();
});

test.each([
	'javascript:alert(1)',
	'ftp://a.example/',
	'https://me:secret@a.example/',
	'a.example',
	'https://',
	'file:///etc/passwd',
])('%s is never asked for a policy', async address => {
	await fakeBrowser.storage.local.set({policies: [{site: 'a.example', address}]});
	expect(await currentPolicyAddresses()).toEqual([]);
});

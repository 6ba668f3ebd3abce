// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import {fakeBrowser} from '@webext-core/fake-browser';
import {flushSync, mount, unmount} from 'svelte';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {har, wordsIn} from '../../src/report/index.ts';
import {chooseLanguage, languages} from '../../src/popup/speech.svelte.ts';
import {changeSettings, currentPolicyAddresses, currentSettings, currentVendors} from '../../src/webext/settings.ts';
import {imported, importFile} from '../../src/workspace/audits/imported.ts';
import Settings from '../../src/workspace/settings/Settings.svelte';
import Welcome from '../../src/workspace/settings/Welcome.svelte';
import {report, visit} from '../support/visit.ts';

const tool = {name: 'samsvar', version: '0'} as const;
let shown: ReturnType<typeof mount> | undefined;
let sent: string[];
let mayLook: boolean;

beforeEach(async () => {
	fakeBrowser.reset();
	sent = [];
	mayLook = true;
	const sendMessage = async ({type}: {type: string}) => {
		sent.push(type);
		return {value: null};
	};
	vi.stubGlobal('chrome', {runtime: {sendMessage}});
	Object.defineProperty(navigator, 'storage', {
		value: {estimate: async () => ({usage: 1}), configurable: true},
		configurable: true,
	});
	const event = {addListener() {}, removeListener() {}};
	vi.spyOn(fakeBrowser, 'permissions', 'get').mockReturnValue({
		contains: async () => mayLook,
		request: async () => true,
		onAdded: event,
		onRemoved: event,
	} as never);
	vi.spyOn(fakeBrowser, 'commands', 'get').mockReturnValue({
		getAll: async () => [{name: '_execute_action', shortcut: 'Alt+Shift+U'}],
	} as never);
	await chooseLanguage('en');
});
afterEach(() => {
	if (shown) void unmount(shown);
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

async function show(page: typeof Settings | typeof Welcome): Promise<void> {
	shown = mount(page, {target: document.body});
	flushSync();
	await vi.waitFor(() => expect(document.querySelectorAll('h1, h2').length).toBeGreaterThan(1));
}

function choose(selector: string, value?: string): void {
	const field = document.querySelector<HTMLInputElement>(selector)!;
	if (value === undefined) field.checked = true;
	else field.value = value;
	field.dispatchEvent(new Event('change', {bubbles: true}));
}

test('what is chosen is kept, and said to be', async () => {
	await show(Settings);
	choose('#settings-auditor', ' Kari ');
	choose('input[value=on-click]');
	choose('input[value=sharing]');
	choose('#settings-keep', '90');
	await vi.waitFor(async () =>
		expect(await currentSettings()).toEqual({auditor: 'Kari', visits: 'on-click', keep: 90, redaction: 'sharing'}),
	);
	await vi.waitFor(() => expect(document.querySelector('.said')?.textContent).toBe('Saved.'));
});

test('what is changed in another page shows', async () => {
	await show(Settings);
	await changeSettings({auditor: 'Ola'});
	await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>('#settings-auditor')!.value).toBe('Ola'));
});

const vendor = {name: 'Nordmåling', owner: 'Nordmåling AS', category: 'analytics', hosts: ['nordmaling.example']};

async function load(...vendors: readonly object[]): Promise<void> {
	const text = JSON.stringify({format: 'samsvar-vendors', formatVersion: 1, vendors});
	const field = document.querySelector<HTMLInputElement>('#settings-vendors')!;
	Object.defineProperty(field, 'files', {value: [new File([text], 'mine.json')], configurable: true});
	field.dispatchEvent(new Event('change', {bubbles: true}));
	await new Promise(resolve => setTimeout(resolve, 50));
}

const alerts = () => [...document.querySelectorAll('[role=alert]')].map(({textContent}) => textContent.trim()).join('');

test('a list of vendors is loaded from a file, shown as text, and removed', async () => {
	await show(Settings);
	await load({...vendor, owner: '<img src=x onerror=alert(1)>'});
	expect((await currentVendors())?.file).toBe('mine.json');
	await vi.waitFor(() => expect(document.querySelector('caption')?.textContent).toBe('mine.json: one vendor'));
	expect(document.querySelector('td')?.textContent).toBe('<img src=x onerror=alert(1)>');
	expect(document.querySelector('img')).toBeNull();
	expect(document.querySelector('.said')?.textContent).toContain('The list is loaded');
	[...document.querySelectorAll('button')].find(({textContent}) => textContent === 'Remove the list')!.click();
	await vi.waitFor(async () => expect(await currentVendors()).toBeNull());
	await vi.waitFor(() => expect(document.querySelector('caption')).toBeNull());
});

test('a file that is no list is refused aloud, and what was there stays', async () => {
	await show(Settings);
	await load(vendor);
	await load({...vendor, hosts: ['*']});
	expect(alerts()).toContain('Vendor 1 (Nordmåling), hosts 1: “*” is no host name');
	expect((await currentVendors())?.vendors).toEqual([vendor]);
	await load({...vendor, name: 'Sørmåling'});
	expect(alerts()).toBe('');
	expect((await currentVendors())?.vendors[0]?.name).toBe('Sørmåling');
});

function write(site: string, address: string): void {
	const [first, second] = document.querySelectorAll<HTMLInputElement>('form input');
	for (const [field, text] of [[first!, site] as const, [second!, address] as const]) {
		field.value = text;
		field.dispatchEvent(new Event('input', {bubbles: true}));
	}
	document.querySelector('form')!.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
	flushSync();
}

test('an address of a policy is kept for its site, and taken away again', async () => {
	await show(Settings);
	write('https://www.butikk.example/kasse', 'konsern.example/personvern');
	const kept = {site: 'butikk.example', address: 'https://konsern.example/personvern'};
	await vi.waitFor(async () => expect(await currentPolicyAddresses()).toEqual([kept]));
	await vi.waitFor(() => expect(document.querySelector('tbody th')?.textContent).toBe('butikk.example'));
	document.querySelector<HTMLButtonElement>('tbody button')!.click();
	await vi.waitFor(async () => expect(await currentPolicyAddresses()).toEqual([]));
	await vi.waitFor(() => expect(document.activeElement?.id).toBe('settings-policies'));
});

test.each([
	['butikk', 'https://a.example/', 'Write the site as'],
	['butikk.example', 'ftp://a.example/', 'no web address'],
	['butikk.example', 'javascript:alert(1)', 'no web address'],
	['butikk.example', 'https://me:secret@a.example/', 'user name and password'],
	['butikk.example', `https://a.example/${'x'.repeat(2000)}`, 'longer than'],
])('%s with %s is refused aloud, and nothing is kept', async (site, address, fault) => {
	await show(Settings);
	write(site, address);
	await vi.waitFor(() => expect(alerts()).toContain(fault));
	expect(document.querySelector('[aria-invalid=true]')).toBe(document.activeElement);
	expect(await currentPolicyAddresses()).toEqual([]);
});

test('the same address twice, and a fifth of one site, are refused', async () => {
	await show(Settings);
	for (const path of ['1', '2', '3', '4']) {
		write('butikk.example', `https://butikk.example/${path}`);
		await vi.waitFor(async () => expect(await currentPolicyAddresses()).toHaveLength(Number(path)));
	}
	write('butikk.example', 'https://butikk.example/4');
	await vi.waitFor(() => expect(alerts()).toContain('there already'));
	write('butikk.example', 'https://butikk.example/5');
	await vi.waitFor(() => expect(alerts()).toContain('four addresses'));
});

test('everything is deleted once somebody has said yes, and that is said', async () => {
	const text = JSON.stringify(har(report(visit('https://butikk.example').requests('https://butikk.example/')), {tool}));
	await importFile(new File([text], 'butikk.har'), 'before', wordsIn('en'));
	expect(imported().size).toBe(1);
	await show(Settings);
	await vi.waitFor(() => expect(document.body.textContent).toContain('about 0.1 MB'));
	document.querySelector<HTMLButtonElement>('section:last-of-type > button')!.click();
	expect(sent).toEqual([]);
	document.querySelector<HTMLButtonElement>('dialog button.main')!.click();
	await vi.waitFor(() => expect(document.querySelector('.said')?.textContent).toContain('deleted'));
	expect(sent).toEqual(['deleteEverything']);
	expect(imported().size).toBe(0);
});

test('the welcome tells how to start, and asks for access only where it is missing', async () => {
	await show(Welcome);
	await vi.waitFor(() => expect(document.body.textContent).toContain('Alt+Shift+U'));
	await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toContain('has access'));
	expect(document.querySelector('button')).toBeNull();
	if (shown) void unmount(shown);
	mayLook = false;
	await show(Welcome);
	await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toContain('no access'));
	expect(document.querySelector('button')?.textContent).toBe('Give access');
});

test.each(languages.map(({tag}) => tag))('neither leaves a word unsaid in %s', async tag => {
	await chooseLanguage(tag);
	for (const page of [Settings, Welcome]) {
		await show(page);
		expect(document.body.textContent).not.toMatch(/\b(workspace|popup)_\w+|\{\w+\}/);
		if (shown) void unmount(shown);
		shown = undefined;
	}
});

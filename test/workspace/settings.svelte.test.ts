// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import {fakeBrowser} from '@webext-core/fake-browser';
import {flushSync, mount, unmount} from 'svelte';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {chooseLanguage, languages} from '../../src/popup/speech.svelte.ts';
import {changeSettings, currentSettings} from '../../src/webext/settings.ts';
import Settings from '../../src/workspace/settings/Settings.svelte';
import Welcome from '../../src/workspace/settings/Welcome.svelte';

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
		getAll: async () => [{name: '_execute_action', shortcut: 'Alt+Shift+S'}],
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
	choose('#settings-keep', '90');
	await vi.waitFor(async () =>
		expect(await currentSettings()).toEqual({auditor: 'Kari', visits: 'on-click', keep: 90}),
	);
	await vi.waitFor(() => expect(document.querySelector('.said')?.textContent).toBe('Saved.'));
});

test('what is changed in another page shows', async () => {
	await show(Settings);
	await changeSettings({auditor: 'Ola'});
	await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>('#settings-auditor')!.value).toBe('Ola'));
});

test('everything is deleted once somebody has said yes, and that is said', async () => {
	await show(Settings);
	await vi.waitFor(() => expect(document.body.textContent).toContain('about 0.1 MB'));
	document.querySelector<HTMLButtonElement>('section > button')!.click();
	expect(sent).toEqual([]);
	document.querySelector<HTMLButtonElement>('dialog button.main')!.click();
	await vi.waitFor(() => expect(document.querySelector('.said')?.textContent).toContain('deleted'));
	expect(sent).toEqual(['deleteEverything']);
});

test('the welcome tells how to start, and asks for access only where it is missing', async () => {
	await show(Welcome);
	await vi.waitFor(() => expect(document.body.textContent).toContain('Alt+Shift+S'));
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

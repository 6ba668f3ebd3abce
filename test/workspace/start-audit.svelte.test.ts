// @vitest-environment happy-dom
import {fakeBrowser} from '@webext-core/fake-browser';
import {flushSync, mount, unmount} from 'svelte';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import en from '../../public/_locales/en/messages.json' with {type: 'json'};
import {chooseLanguage} from '../../src/popup/speech.svelte.ts';
import StartAudit from '../../src/workspace/audits/StartAudit.svelte';

let shown: ReturnType<typeof mount> | undefined;
let told: string[];
let mayLook: boolean;

beforeEach(async () => {
	told = [];
	const sendMessage = async ({type}: {type: string}) => {
		told.push(type);
		return {error: 'enough'};
	};
	vi.stubGlobal('chrome', {runtime: {sendMessage}});
	const request = async () => {
		told.push('access?');
		return mayLook;
	};
	vi.spyOn(fakeBrowser, 'permissions', 'get').mockReturnValue({request} as never);
	await chooseLanguage('en');
	shown = mount(StartAudit, {target: document.body});
	flushSync();
});
afterEach(() => {
	if (shown) void unmount(shown);
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

function start(): void {
	const field = document.querySelector('input')!;
	field.value = 'butikk.example';
	field.dispatchEvent(new Event('input', {bubbles: true}));
	field.form!.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
}

const alert = () => document.querySelector('[role=alert]')?.textContent;

test('an audit begins once there is access to sites, which is asked for in the press itself', async () => {
	mayLook = true;
	start();
	expect(told).toEqual(['access?']);
	await vi.waitFor(() => expect(told).toEqual(['access?', 'startAudit']));
});

test('without access none begins, and it is said why', async () => {
	mayLook = false;
	start();
	await vi.waitFor(() => expect(alert()).toContain(en.popup_unobserved_no_access_why.message));
	expect(told).toEqual(['access?']);
});

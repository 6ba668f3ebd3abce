// @vitest-environment happy-dom
import {flushSync, mount, unmount} from 'svelte';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import en from '../../public/_locales/en/messages.json' with {type: 'json'};
import type {Facts} from '../../src/audit/index.ts';
import Policy from '../../src/popup/Policy.svelte';
import {chooseLanguage} from '../../src/popup/speech.svelte.ts';
import {visit} from './a-visit.ts';

let shown: ReturnType<typeof mount> | undefined;
let props: {id: string; facts: Facts; tabId: number};
let sent: {type: string; payload: unknown}[];

beforeEach(async () => {
	sent = [];
	const sendMessage = async (message: {type: string; payload: unknown}) => {
		sent.push(message);
		return message.type === 'fetchGiven' ? {value: {ok: false, error: 'HTTP 404'}} : {value: null};
	};
	vi.stubGlobal('chrome', {runtime: {sendMessage}});
	await chooseLanguage('en');
	const {evidence, facts} = visit();
	const state = $state({id: evidence.id, facts, tabId: 1});
	props = state;
	shown = mount(Policy, {target: document.body, props});
	flushSync();
});
afterEach(() => {
	if (shown) void unmount(shown);
	vi.unstubAllGlobals();
});

function fill(label: string, value: string): void {
	const id = [...document.querySelectorAll('label')].find(({textContent}) => textContent === label)?.htmlFor ?? '';
	const field = document.getElementById(id) as HTMLInputElement;
	field.value = value;
	field.dispatchEvent(new Event('input', {bubbles: true}));
	field.closest('form')!.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
}

const said = (role: string) => document.querySelector(`[role=${role}]`)?.textContent?.trim();

it('says that there is no policy, and hands over the text that is pasted', async () => {
	expect(document.body.textContent).toContain(en.popup_policy_not_found.message);
	fill('Text', 'Vi bruker Hotjar.');
	await vi.waitFor(() => expect(said('status')).toContain('Pasted text'));
	const policy = {source: 'Pasted text', title: null, language: null, text: 'Vi bruker Hotjar.', isCut: false};
	expect(sent).toEqual([{type: 'givePolicy', payload: {id: 'visit', policy}}]);
	expect(document.querySelector('textarea')!.value).toBe('');
});

it('says aloud why an address was not read, and leaves it standing to be mended', async () => {
	fill('Address', 'butikk.example/personvern');
	await vi.waitFor(() => expect(said('alert')).toContain('HTTP 404'));
	expect(sent.map(({type}) => type)).toEqual(['fetchGiven']);
	expect(document.querySelector<HTMLInputElement>('input[inputmode]')!.value).toBe('butikk.example/personvern');
});

it('stays open when more was seen, and when another language is chosen', async () => {
	const details = document.querySelector('details')!;
	details.open = true;
	details.dispatchEvent(new Event('toggle'));
	props.facts = {...props.facts, policySearched: false};
	await chooseLanguage('nb');
	flushSync();
	expect(document.body.textContent).toContain('Oppgi en erklæring selv');
	expect(details.isConnected && details.open).toBe(true);
});

it('has words for every reason why not', () => {
	const source = ['no_address', 'not_fetched', 'not_text', 'too_large', 'empty', 'not_given'];
	const faults = [...source, 'broken', 'encrypted', 'no_text', 'no_access'];
	expect(faults.filter(fault => !(`popup_policy_${fault}` in en))).toEqual([]);
});

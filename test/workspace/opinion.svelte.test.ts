// @vitest-environment happy-dom
import {flushSync, mount, unmount} from 'svelte';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {chooseLanguage} from '../../src/popup/speech.svelte.ts';
import type {AuditFile} from '../../src/report/index.ts';
import Opinion from '../../src/workspace/findings/Opinion.svelte';

type Finding = AuditFile['findings'][number];
type Sent = {readonly agree: string | null; readonly comment: string};

let sent: Sent[];
let answer: (() => void)[];
let shown: ReturnType<typeof mount> | undefined;

beforeEach(async () => {
	vi.useFakeTimers();
	[sent, answer] = [[], []];
	const sendMessage = ({payload: {agree, comment}}: {payload: Sent}) => {
		sent.push({agree, comment});
		return new Promise(resolve => answer.push(() => resolve({value: undefined})));
	};
	vi.stubGlobal('chrome', {runtime: {sendMessage}, storage: {local: {set: async () => {}}}});
	await chooseLanguage('en');
});
afterEach(async () => {
	if (shown) await unmount(shown);
	shown = undefined;
	vi.useRealTimers();
	vi.unstubAllGlobals();
	sessionStorage.clear();
});

/** Answers how the record comes to tell of a verdict. */
function show(verdict?: Finding['verdict']): (verdict: Finding['verdict']) => void {
	const of = (verdict: Finding['verdict']) => ({id: 'f1', verdict}) as Finding;
	const props = $state<{id: string; finding: Finding; by: string | undefined}>({
		id: 'a1',
		finding: of(verdict),
		by: 'Kari',
	});
	shown = mount(Opinion, {target: document.body, props});
	flushSync();
	return verdict => {
		props.finding = of(verdict);
		flushSync();
	};
}

const disagree = {agree: 'disagree', by: 'Kari', at: '2026-01-01T00:00:00.000Z'} as NonNullable<Finding['verdict']>;
const field = () => document.querySelector('textarea')!;
const status = () => document.querySelector('[role=status]')!.textContent.trim();

function type(text: string): void {
	field().value = text;
	field().dispatchEvent(new Event('input', {bubbles: true}));
	flushSync();
}

async function answered(): Promise<void> {
	for (const reply of answer.splice(0)) reply();
	await vi.advanceTimersByTimeAsync(0);
	flushSync();
}

test('a comment is kept while it is typed, once there is a rest', async () => {
	show(disagree);
	type('Avtalt');
	await vi.advanceTimersByTimeAsync(300);
	type('Avtalt med kunden');
	await vi.advanceTimersByTimeAsync(300);
	expect(sent).toEqual([]);
	await vi.advanceTimersByTimeAsync(300);
	expect(sent).toEqual([{agree: 'disagree', comment: 'Avtalt med kunden'}]);
});

test.each(['pagehide', 'visibilitychange', 'change'])('what waits is kept at once on %s, and once only', async name => {
	show(disagree);
	type('Avtalt');
	vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
	const target = name === 'pagehide' ? window : name === 'change' ? field() : document;
	target.dispatchEvent(new Event(name, {bubbles: true}));
	expect(sent).toEqual([{agree: 'disagree', comment: 'Avtalt'}]);
	await vi.advanceTimersByTimeAsync(1000);
	expect(sent).toHaveLength(1);
});

test('what waits is kept when the view is left', async () => {
	show(disagree);
	type('Avtalt');
	await unmount(shown!);
	shown = undefined;
	expect(sent).toEqual([{agree: 'disagree', comment: 'Avtalt'}]);
});

test('“Kept.” is said of all that is typed, and taken away by the next key', async () => {
	show(disagree);
	type('Avtalt');
	await vi.advanceTimersByTimeAsync(600);
	await answered();
	expect(status()).toBe('Kept.');
	type('Avtalt med');
	expect(status()).toBe('');
	await vi.advanceTimersByTimeAsync(600);
	type('Avtalt med kunden');
	await answered();
	expect(status()).toBe('');
	await vi.advanceTimersByTimeAsync(600);
	await answered();
	expect(status()).toBe('Kept.');
});

test('what is being typed is not overwritten by what the record tells of before', async () => {
	const tell = show(disagree);
	type('Avtalt');
	await vi.advanceTimersByTimeAsync(600);
	type('Avtalt med kunden');
	tell({...disagree, comment: 'Avtalt'});
	expect(field().value).toBe('Avtalt med kunden');
});

test('what another page says shows, once what was said here is in the record', async () => {
	const tell = show(disagree);
	type('Avtalt');
	await vi.advanceTimersByTimeAsync(600);
	tell({...disagree, comment: 'Avtalt'});
	tell({...disagree, comment: 'Ikke avtalt'});
	expect(field().value).toBe('Ikke avtalt');
});

test('a verdict is there to comment on as it is given, and gone as it is cleared', async () => {
	show();
	expect(document.querySelector('textarea')).toBeNull();
	const [agree] = document.querySelectorAll<HTMLInputElement>('input[type=radio]');
	agree!.click();
	flushSync();
	expect(field().value).toBe('');
	const clear = document.querySelector('button')!;
	expect(clear.textContent).toBe('Clear the verdict');
	clear.click();
	flushSync();
	expect(document.querySelector('textarea')).toBeNull();
	expect(sent).toEqual([
		{agree: 'agree', comment: ''},
		{agree: null, comment: ''},
	]);
});

test('what a page that was opened anew did not send is there again, and is sent', async () => {
	show(disagree);
	type('Avtalt');
	const unsent = {...sessionStorage};
	await unmount(shown!);
	sent.length = 0;
	for (const [key, value] of Object.entries(unsent)) sessionStorage.setItem(key, value);
	show(disagree);
	expect(field().value).toBe('Avtalt');
	await vi.advanceTimersByTimeAsync(600);
	expect(sent).toEqual([{agree: 'disagree', comment: 'Avtalt'}]);
	await answered();
	expect(sessionStorage).toHaveLength(0);
});

// @vitest-environment happy-dom
import {fakeBrowser} from '@webext-core/fake-browser';
import {flushSync, mount, unmount} from 'svelte';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {chooseLanguage} from '../../src/popup/speech.svelte.ts';
import {auditFile, wordsIn} from '../../src/report/index.ts';
import {changeSettings} from '../../src/webext/settings.ts';
import Exports from '../../src/workspace/Exports.svelte';
import {visit} from '../support/visit.ts';

const report = audit(visit('https://butikk.example/').evidence());
const file = await auditFile(report, {words: wordsIn('en'), tool: {name: 'samsvar', version: '0'}});
let shown: ReturnType<typeof mount> | undefined;

beforeEach(async () => {
	fakeBrowser.reset();
	await chooseLanguage('en');
});
afterEach(() => shown && unmount(shown));

const box = () => document.querySelector<HTMLInputElement>('input[type=checkbox]')!;

async function show(): Promise<void> {
	shown = mount(Exports, {target: document.body, props: {file, report}});
	flushSync();
	await new Promise(resolve => setTimeout(resolve, 20));
}

test('files are in full, where nobody has decided otherwise', async () => {
	await show();
	expect(box().checked).toBe(false);
});

test('files are for somebody outside from the start, where that is the setting; it can be chosen otherwise each time', async () => {
	await changeSettings({redaction: 'sharing'});
	await show();
	await vi.waitFor(() => expect(box().checked).toBe(true));
	box().click();
	expect(box().checked).toBe(false);
});

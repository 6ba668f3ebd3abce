// @vitest-environment happy-dom
import {flushSync, mount, tick, unmount} from 'svelte';
import {expect, test, vi} from 'vitest';
import DoItForMe from '../../src/popup/DoItForMe.svelte';
import type {Choice} from '../../src/webext/messages.ts';

test('what became of a press stays while the guide is about that choice, and goes with the next step', async () => {
	vi.stubGlobal('chrome', {storage: {local: {set: async () => {}}}});
	let now = $state.raw<{readonly about: Choice | undefined}>({about: 'accept'});
	const props = {
		...{id: 'a1', choices: ['accept'] as const, press: async () => true},
		get about() {
			return now.about;
		},
	};
	const shown = mount(DoItForMe, {target: document.body, props});
	document.querySelector('button')!.click();
	await tick();
	const said = () => document.querySelector('[role=status]')!.textContent;
	await vi.waitFor(() => expect(said()).toContain('Done'));
	now = {about: 'accept'};
	flushSync();
	expect(said()).toContain('Done');
	now = {about: undefined};
	flushSync();
	expect(said()).toBe('');
	await unmount(shown);
	vi.unstubAllGlobals();
});

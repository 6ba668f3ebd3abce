// @vitest-environment happy-dom
import {readFileSync} from 'node:fs';
import {afterEach, expect, it} from 'vitest';
import {cmpById} from '../../src/consent/index.ts';
import type {Cmp, CmpBanner, ConsentState} from '../../src/consent/index.ts';

// The platforms themselves, from npm, run here and pressed by the selectors we know them by.

const moment = () => new Promise(resolve => setTimeout(resolve, 250));

function run(file: string): void {
	const code = readFileSync(`node_modules/${file}`, 'utf8');
	(0, eval)(code);
}

function press(cmp: Cmp, choice: 'accept' | 'reject' | 'settings' | 'save', layer: 'root' | 'second' = 'root'): void {
	const root = document.querySelector(cmp.banner[layer]!);
	const button = root?.querySelector<HTMLElement>(cmp.banner[choice]!);
	expect(button, `${cmp.id}: ${choice} in ${layer}`).toBeTruthy();
	button!.click();
}

function stored({cookies, read}: Cmp): ConsentState {
	const found = document.cookie.split('; ').find(pair => cookies.some(name => pair.startsWith(`${name}=`)));
	return found ? read(found.slice(found.indexOf('=') + 1)).state : 'unknown';
}

const reach = (path: string): unknown =>
	path.split('.').reduce<unknown>((it, key) => (it as Record<string, unknown> | undefined)?.[key], globalThis);

function reopens({reopenCalls = []}: CmpBanner): readonly unknown[] {
	return reopenCalls.map(path => typeof reach(path));
}

afterEach(() => {
	document.documentElement.innerHTML = '<head></head><body></body>';
	document.cookie.split('; ').forEach(pair => {
		document.cookie = `${pair.split('=')[0]}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT`;
	});
});

it.each([
	['accept', 'accepted'],
	['reject', 'rejected'],
] as const)('Orejime takes %s for %s', async (choice, state) => {
	const cmp = cmpById('orejime')!;
	Object.assign(globalThis, {
		orejime: undefined,
		orejimeConfig: {
			privacyPolicyUrl: '/personvern',
			purposes: [
				{id: 'nødvendige', title: 'Nødvendige', isMandatory: true, cookies: []},
				{id: 'statistikk', title: 'Statistikk', cookies: ['_ga']},
				{id: 'reklame', title: 'Reklame', cookies: []},
			],
		},
	});
	run('orejime/dist/orejime-standard-nb.js');
	await moment();
	expect(document.querySelector(cmp.element)).toBeTruthy();
	expect(stored(cmp)).toBe('unknown');
	press(cmp, choice);
	expect(stored(cmp)).toBe(state);
	expect(reopens(cmp.banner)).toEqual(['function']);
});

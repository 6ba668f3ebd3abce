// @vitest-environment happy-dom
import {readFileSync} from 'node:fs';
import {afterEach, expect, it, vi} from 'vitest';
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

it('tarteaucitron.js waits for an answer, takes a yes, and takes it back in its panel', async () => {
	const cmp = cmpById('tarteaucitron')!;
	const heard: string[] = [];
	cmp.events!.forEach(name => document.addEventListener(name, () => heard.push(name)));
	const page = globalThis as unknown as {tarteaucitron: Tarteaucitron};
	document.head.innerHTML = '<script type="text/plain" src="/t/tarteaucitron.js"></script>';
	run('tarteaucitronjs/tarteaucitron.js');
	// It would fetch the rest of itself.
	page.tarteaucitron.addInternalScript = (url, _id, ready) => {
		run(`tarteaucitronjs/${/(lang\/)?(tarteaucitron|advertising)[\w.]*\.js/.exec(url)![0]}`);
		ready();
	};
	page.tarteaucitron.job = ['youtube', 'vimeo'];
	page.tarteaucitron.init({useExternalCss: true, AcceptAllCta: true, DenyAllCta: true});
	await vi.waitUntil(() => document.querySelector(cmp.banner.reopen!), 3000);
	await moment();
	expect(stored(cmp)).toBe('pending');
	// Its buttons listen a while after they are there.
	await vi.waitFor(() => {
		press(cmp, 'accept');
		expect(stored(cmp)).toBe('accepted');
	}, 3000);
	expect(heard).toContain('tac.consent_updated');
	page.tarteaucitron.userInterface.openPanel();
	expect(reopens(cmp.banner)).toEqual(['function']);
	press(cmp, 'reject', 'second');
	await moment();
	expect(stored(cmp)).toBe('rejected');
});

type Tarteaucitron = {
	init(parameters: object): void;
	job: string[];
	addInternalScript(url: string, id: string, ready: () => void): void;
	readonly userInterface: {openPanel(): void};
};

it.each([
	['accept', 'accepted'],
	['reject', 'rejected'],
] as const)('vanilla-cookieconsent takes %s for %s', async (choice, state) => {
	const cmp = cmpById('vanilla-cookieconsent')!;
	run('vanilla-cookieconsent/dist/cookieconsent.umd.js');
	const {CookieConsent} = globalThis as unknown as {
		CookieConsent: {reset(all: boolean): void; run(config: object): Promise<void>};
	};
	CookieConsent.reset(true);
	await CookieConsent.run({
		hideFromBots: false,
		categories: {necessary: {readOnly: true}, analytics: {}, ads: {}},
		language: {
			default: 'nb',
			translations: {
				nb: {
					consentModal: {title: 'a', acceptAllBtn: 'b', acceptNecessaryBtn: 'c', showPreferencesBtn: 'd'},
					preferencesModal: {
						title: 'e',
						acceptAllBtn: 'b',
						acceptNecessaryBtn: 'c',
						savePreferencesBtn: 'f',
						sections: [],
					},
				},
			},
		},
	});
	await moment();
	press(cmp, choice);
	await moment();
	expect(stored(cmp)).toBe(state);
	expect(reopens(cmp.banner)).toEqual(['function']);
});

it.each([
	['accept', 'accepted'],
	['reject', 'rejected'],
] as const)('Cookie Consent takes %s for %s', async (choice, state) => {
	const cmp = cmpById('osano-cookieconsent')!;
	run('cookieconsent/build/cookieconsent.min.js');
	const {cookieconsent} = globalThis as unknown as {cookieconsent: {initialise(config: object): void}};
	cookieconsent.initialise({type: 'opt-in', revokable: true});
	await moment();
	press(cmp, choice);
	await moment();
	expect(stored(cmp)).toBe(state);
	expect(document.querySelector(cmp.banner.reopen!)).toBeTruthy();
});

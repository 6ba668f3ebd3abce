import {readdirSync} from 'node:fs';
import {parseHTML} from 'linkedom';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {demoSite, sites, startInternet, type Internet} from '../../demo/index.ts';
import {ask} from './ask.ts';

const all = Object.values(sites);

let internet: Internet;

beforeAll(async () => {
	internet = await startInternet();
});
afterAll(() => internet.close());

test('every site of the drawer is in its list, and each has a host of its own', () => {
	const folders = readdirSync('demo/sites', {withFileTypes: true}).filter(entry => entry.isDirectory());
	expect(all.map(({id}) => id).sort()).toEqual(folders.map(({name}) => name).sort());
	expect(new Set(all.map(({host}) => host)).size).toBe(all.length);
	expect(all).toContain(demoSite);
});

describe.each(all)('$host', site => {
	const document = async (path: string) =>
		parseHTML((await ask(internet, `https://${site.host}${path}`)).body).document;

	test('shows its front page in its own language, and links to its policy where it has one', async () => {
		const page = await document('/');
		expect(page.documentElement.lang).toBe(site.language);
		const links = [...page.querySelectorAll('footer a')].map(link => link.getAttribute('href'));
		expect(links).toEqual(site.policy ? [site.policy.path] : []);
	});

	test('has every script and style sheet of its own that its page asks for', async () => {
		const page = await document('/');
		const files = [...page.querySelectorAll('script[src], link[rel=stylesheet]')]
			.map(element => element.getAttribute('src') ?? element.getAttribute('href')!)
			.map(address => new URL(address, `https://${site.host}/`).href);
		for (const file of files) expect((await ask(internet, file)).status, file).toBe(200);
	});

	test('names nobody but itself in its policy, and leaves no blank unfilled', async () => {
		if (!site.policy) return;
		const text = (await document(site.policy.path)).querySelector('article')!.textContent!;
		expect(text).toContain(site.title);
		expect(text).not.toMatch(/[{}]/);
		for (const other of all) if (other !== site) expect(text).not.toContain(other.title);
	});

	test('runs a tag only where it says so', async () => {
		const {always = [], analytics = [], marketing = [], onReject = []} = site.tags;
		const script = (await document('/')).querySelector('head script')!.textContent!;
		for (const {account} of [...always, ...analytics, ...marketing, ...onReject]) expect(script).toContain(account);
		const atOnce = script.slice(script.indexOf('function consented'));
		for (const {account} of [...analytics, ...marketing]) expect(atOnce).not.toContain(account);
		for (const {account} of always) expect(atOnce).toContain(account);
	});
});

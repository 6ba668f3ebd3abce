import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {demoSite} from '../../demo/index.ts';
import {audit} from '../../src/audit/index.ts';
import {drive} from '../../src/cli/drive.ts';
import {evidenceOf} from './support/evidence.ts';
import {audited, lab, type Lab} from './support/audited.ts';
import {popupOf, until} from './support/popup.ts';
import {pageAt} from './support/service.ts';
import {patience} from './support/world.ts';

const url = `https://${demoSite.host}/`;
let there: Lab;

// Chromium gives a newly installed extension what its manifest asks for, and takes it back by no means that a test has.
beforeAll(async () => {
	there = await lab('firefox', [pageAt('lukket.example', '<!doctype html><title>Page</title>')], launch => ({
		...launch,
		preferences: {
			...launch.preferences,
			'extensions.originControls.grantByDefault': false,
			'extensions.webextOptionalPermissionPrompts': false,
		},
	}));
});
afterAll(() => there?.close());

test('in firefox, an audit without access to the site ends and says that nothing was seen', async () => {
	expect(await mayLook()).toBe(false);
	const began = Date.now();
	const evidence = await drive(there.driven, {
		url: 'https://lukket.example/',
		choice: 'accept',
		patience,
		progress: () => {},
	});
	expect(Date.now() - began).toBeLessThan(patience.answer);
	const {facts, findings} = audit(evidence);
	expect(facts.gaps.map(({gap}) => gap)).toContain('no-host-access');
	expect(facts.requests).toEqual([]);
	expect(new Set(findings.map(({outcome}) => outcome))).toEqual(new Set(['cantTell']));
});

test('in firefox, the popup says that it may not look, and asks for leave', async () => {
	const page = await there.driven.control.browser().newPage();
	await page.goto(url);
	const popup = await popupOf(there.driven, 'en');
	await until(async () => (await textOf(popup)).includes('No access to sites'));
	await popup.click('.why button');
	await until(mayLook);
	await popup.close();
	await page.close();
});

test('in firefox, access taken back in the middle of an audit is a gap in it', async () => {
	const {seen, evidence} = await audited(there, url, async (_, id) => {
		await until(() => hasReadPolicy(id));
		await there.driven.control.evaluate(async () => {
			const {browser} = globalThis as unknown as {browser: typeof chrome};
			await browser.permissions.remove({origins: ['<all_urls>']});
		});
		await sleep(300);
	});
	expect(await mayLook()).toBe(false);
	expect(seen.some(({kind}) => kind === 'request')).toBe(true);
	expect(seen.filter(each => each.kind === 'gap').map(({gap}) => gap)).toContain('access-changed');
	// What stands in the policy stands there; that something did not happen is not said.
	const passed = audit(evidence).findings.filter(({outcome}) => outcome === 'passed');
	expect(passed.map(({rule}) => rule)).toEqual([
		'implied-consent',
		'legitimate-interest-for-tracking',
		'missing-cookie-information',
		'missing-information',
		'missing-policy',
		'missing-reject',
		'outdated-text',
		'undisclosed-transfer',
	]);
});

async function hasReadPolicy(id: string): Promise<boolean> {
	const {runs} = await evidenceOf(there.driven, id);
	return runs.some(({observations}) => observations.some(({kind}) => kind === 'policy-searched'));
}

const textOf = (page: Awaited<ReturnType<typeof popupOf>>) => page.evaluate(() => document.body.innerText);

function mayLook(): Promise<boolean> {
	return there.driven.control.evaluate(async () => {
		const {browser} = globalThis as unknown as {browser: typeof chrome};
		return await browser.permissions.contains({origins: ['<all_urls>']});
	});
}

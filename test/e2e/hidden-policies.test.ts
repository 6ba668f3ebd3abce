import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Observation} from '../../src/audit/index.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {audited, type Lab} from './support/audited.ts';
import {evidenceOf} from './support/evidence.ts';
import {linked} from './support/hidden-policies/linked.ts';
import {read} from './support/hidden-policies/read.ts';
import {serviceOf} from './support/hidden-policies/site.ts';
import {policy} from './support/hidden-policies/texts.ts';
import {unlinked} from './support/hidden-policies/unlinked.ts';
import {written} from './support/hidden-policies/written.ts';
import {labs, type Labs} from './support/labs.ts';
import {until} from './support/popup.ts';
import {browsers} from './support/world.ts';

const ways = [...linked, ...unlinked, ...written, ...read];

describe.each(browsers)('in %s', kind => {
	let all: Labs;
	beforeAll(async () => {
		all = await labs(kind, ways.map(serviceOf));
	});
	afterAll(() => all?.close());

	test.concurrent.each(
		ways.map(way => [`${way.finds.length === 0 ? 'no' : 'a'} policy is found ${way.way}`, way] as const),
	)('%s', (_, way) =>
		all.use(async there => {
			const from = there.internet.log.length;
			const seen = await searched(there, way.start);
			expect(policiesIn(seen)).toEqual(way.finds.map(({source}) => source));
			for (const {says, never = [], ...rest} of way.finds) {
				const its = seen.findLast(each => each.kind === 'policy' && each.source === rest.source);
				expect(its).toMatchObject(rest);
				const {text} = its as {text: string};
				for (const word of says) expect(text).toContain(word);
				for (const word of never) expect(text).not.toContain(word);
			}

			expect(triedIn(seen)).toMatchObject(way.tried ?? {});
			expect(gapsIn(seen)).toEqual(way.gaps ?? []);
			const asked = there.internet.log.slice(from).filter(({headers}) => isSearch(headers));
			if (way.mostAsked !== undefined) {
				expect(asked.length, JSON.stringify(asked.map(({url}) => url))).toBeLessThanOrEqual(way.mostAsked);
			}
		}),
	);

	test.concurrent('what a tab sends in which a policy is read is no part of the evidence', () =>
		all.use(async there => {
			const seen = await searched(there, 'https://skall.example/');
			expect(there.internet.log.some(({url}) => url === 'https://skall.example/tell')).toBe(true);
			const told = seen.filter(({kind}) => /^(request|response|cookie|resources|storage|navigation)/.test(kind));
			expect(JSON.stringify(told)).not.toMatch(/personvern-skall|app\.js|\/tell|fra_fanen/);
		}),
	);

	test.concurrent('a visit opens no tab: it says what is missing, and reads the page once the visitor is there', () =>
		all.use(async there => {
			const {driven} = there;
			const page = await driven.control.browser().newPage();
			await page.goto('https://skall.example/');
			const id = await visitOf(driven, 'https://skall.example/*');
			await driven.call('readPolicy', {id});
			await until(
				async () => triedIn(await seenOf(driven, id))['https://skall.example/personvern-skall'] === 'needs-scripts',
			);
			expect(policiesIn(await seenOf(driven, id))).toEqual([]);
			await page.goto('https://skall.example/personvern-skall');
			await until(async () => policiesIn(await seenOf(driven, id)).length > 0);
			expect((await seenOf(driven, id)).findLast(({kind}) => kind === 'policy')).toMatchObject({readIn: 'page'});
			await page.close();
		}),
	);

	test.concurrent('a policy that was waited for is read where the site writes it without a page being loaded', () =>
		all.use(async there => {
			const {driven} = there;
			const {seen} = await audited(there, 'https://skall.example/', async (page, id) => {
				await until(
					async () => triedIn(await seenOf(driven, id))['https://skall.example/personvern-skall'] === 'needs-scripts',
				);
				await page.evaluate(html => {
					history.pushState({}, '', '/personvern-skall');
					setTimeout(() => (document.body.innerHTML = html), 300);
				}, policy('historien'));
				await until(async () => policiesIn(await seenOf(driven, id)).length > 0);
			});
			expect(seen.filter(({kind}) => kind === 'policy')).toMatchObject([
				{source: 'https://skall.example/personvern-skall', readIn: 'page', text: expect.stringContaining('historien')},
			]);
		}),
	);
});

async function searched(there: Lab, url: string): Promise<readonly Observation[]> {
	const isOver = async (id: string) => (await there.driven.call('statusOf', {id})).policy !== 'searching';
	const {seen} = await audited(there, url, (_, id) => until(() => isOver(id)), 0);
	return seen;
}

const seenOf = async (driven: DrivenBrowser, id: string) =>
	(await evidenceOf(driven, id)).runs.flatMap(({observations}) => observations);

async function visitOf({control, call}: DrivenBrowser, pattern: string): Promise<string> {
	const tabId = await control.evaluate(async url => {
		const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
		return (await (browser ?? chrome).tabs.query({url}))[0]?.id ?? -1;
	}, pattern);
	const id = await call('recordOfTab', {tabId});
	if (id === null) throw new Error('no visit');
	return id;
}

/** The site's own requests say where they come from, or fetch the page itself. */
function isSearch(headers: Readonly<Record<string, string>>): boolean {
	return (
		headers['referer'] === undefined &&
		headers['sec-fetch-mode'] !== 'navigate' &&
		headers['sec-fetch-dest'] === 'empty'
	);
}

function policiesIn(seen: readonly Observation[]): readonly string[] {
	return [...new Set(seen.flatMap(each => (each.kind === 'policy' ? [each.source] : [])))];
}

function triedIn(seen: readonly Observation[]): Readonly<Record<string, string>> {
	const tried = seen.flatMap(each => (each.kind === 'policy-searched' ? each.tried : []));
	return Object.fromEntries(tried.flatMap(each => (typeof each === 'string' ? [] : [[each.url, each.outcome]])));
}

function gapsIn(seen: readonly Observation[]): readonly string[] {
	return seen.flatMap(each => (each.kind === 'gap' && each.gap.startsWith('policy') ? [each.gap] : []));
}

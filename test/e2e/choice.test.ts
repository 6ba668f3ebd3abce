import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {audit, type PhaseSpan} from '../../src/audit/index.ts';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {launchChromium} from '../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {evidenceOf} from '../../src/cli/evidence-of.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import {settle} from '../../src/cli/settle.ts';
import type {Phase} from '../../src/consent/consent.ts';
import {cookiebot} from '../support/banners/faithful/cookiebot.ts';
import {onetrust} from '../support/banners/faithful/onetrust.ts';
import {usercentrics} from '../support/banners/faithful/usercentrics.ts';
import {frame} from '../support/banners/hand-made/frame.ts';
import {late} from '../support/banners/hand-made/late.ts';
import {shadowRoot} from '../support/banners/hand-made/shadow-root.ts';
import {twoLayers} from '../support/banners/hand-made/two-layers.ts';
import {startOf, type BannerSite} from '../support/banners/site.ts';
import {arrivals, recorded} from './support/arrivals.ts';
import type {Lab} from './support/audited.ts';
import {labs, type Labs} from './support/labs.ts';
import {press} from './support/person.ts';
import {until} from './support/popup.ts';
import {browsers, patience, world} from './support/world.ts';

/** What a person does: real clicks on what the banner shows, by the words on it. */
const people = [
	{host: 'fjordsport.example', does: 'Godta alle', phases: ['before', 'accepted']},
	{host: 'fjordsport.example', does: 'Bare nødvendige', phases: ['before', 'rejected']},
	{host: 'fyrlykt.example', does: 'Godta alle', phases: ['before', 'accepted']},
	{host: 'kystprofil.example', does: 'Bare nødvendige', phases: ['before', 'rejected']},
] as const;

/** Where a person must look for the buttons, or come back to them: what is pressed, and the phase that begins with it. */
const elsewhere = [
	{where: 'in a frame', site: frame, does: [['Avvis alle', 'rejected']]},
	{where: 'in a shadow root', site: shadowRoot, does: [['Godta alle', 'accepted']]},
	{
		where: 'on a second layer, in part',
		site: twoLayers,
		does: [['Tilpass'], ['Statistikk'], ['Lagre valgene mine', 'custom']],
	},
	{where: 'on a banner that comes late', site: late, does: [['Tillat alle', 'accepted']]},
	{
		where: 'by the platform’s icon',
		site: inNorwegian(cookiebot),
		does: [['Godta alle', 'accepted'], ['Cookiebot-widget'], ['Trekk tilbake samtykke', 'withdrawn']],
	},
	{
		where: 'by the platform’s button in the footer',
		site: inNorwegian(onetrust),
		does: [['Godta alle', 'accepted'], ['Innstillinger for informasjonskapsler'], ['Bare nødvendige', 'withdrawn']],
	},
	{
		where: 'by a link in the footer, in part',
		site: inNorwegian(usercentrics),
		does: [
			['Godta alle', 'accepted'],
			['Personverninnstillinger'],
			['Markedsføring'],
			['Lagre valgene mine', 'custom'],
		],
	},
] as const satisfies readonly {
	where: string;
	site: BannerSite;
	does: readonly (readonly [string] | readonly [string, Phase])[];
}[];

describe.each(browsers)('in %s', kind => {
	let all: Labs;
	beforeAll(async () => {
		all = await labs(
			kind,
			elsewhere.map(({site}) => site.service),
		);
	});
	afterAll(() => all?.close());

	test.concurrent.each(elsewhere)(
		'a person’s choice $where is noticed, and every request put in its phase',
		({site, does}) => all.use(there => expectNoticed(there, site, does)),
	);

	test.concurrent.each(people)('on $host, a person’s $does makes it $phases', async ({host, does, phases}) => {
		const {launch, internet, close} = await world(kind);
		const driven = await (kind === 'firefox' ? launchFirefox : launchChromium)(launch);
		try {
			const id = await driven.call('startAudit', {url: `https://${host}/`, clear: true, automated: true});
			await settle(driven, id, patience, true);
			const page = await pageOf(driven, host);
			const before = Date.now();
			await press(page, does);
			const after = Date.now();
			await settle(driven, id, patience, false);
			await driven.call('finishAudit', {id});
			const evidence = await evidenceOf(driven, id);
			const report = audit(evidence);
			expect(report.facts.phases.map(({name}) => name)).toEqual(phases);
			expectAtPress(report.facts.phases.at(-1)!, before, after);
			const {file} = await auditFiles(evidence, 'en');
			expect(recorded(file)).toEqual(arrivals(internet, file));
		} finally {
			await driven.close();
			await close();
		}
	});
});

async function expectNoticed(
	{driven, internet}: Lab,
	site: BannerSite,
	does: readonly (readonly [string, Phase?])[],
): Promise<void> {
	const url = startOf(site);
	const from = internet.log.length;
	const id = await driven.call('startAudit', {url, clear: true, automated: true});
	await settle(driven, id, patience, true);
	const page = await pageOf(driven, new URL(url).host);
	const chosen: {name: Phase; before: number; after: number}[] = [];
	for (const [words, name] of does) {
		const when = await press(page, words);
		if (name) chosen.push({name, ...when});
		await settle(driven, id, patience, false);
	}
	await driven.call('finishAudit', {id});
	await page.close();
	const evidence = await evidenceOf(driven, id);
	const {facts} = audit(evidence);
	expect(facts.phases.map(({name}) => name)).toEqual(['before', ...chosen.map(({name}) => name)]);
	chosen.forEach(({before, after}, at) => expectAtPress(facts.phases[at + 1]!, before, after));
	const {file} = await auditFiles(evidence, 'en');
	const log = internet.log.slice(from).filter(({headers}) => !isOwnSearch(headers));
	expect(recorded(file)).toEqual(arrivals({...internet, log}, file));
}

/** The phase begins with the click, told by the button or by the platform's own word on it. */
function expectAtPress(choice: PhaseSpan, before: number, after: number): void {
	expect(['button-click', 'cmp-signal']).toContain(choice.source);
	expect(choice.from).toBeGreaterThanOrEqual(before - 1);
	expect(choice.from).toBeLessThanOrEqual(after);
}

async function pageOf({control}: DrivenBrowser, host: string): Promise<Page> {
	let found: Page | undefined;
	await until(async () => {
		for (const page of await control.browser().pages()) {
			if ((await page.evaluate(() => location.host).catch(() => '')) === host) found = page;
		}

		return found !== undefined;
	});
	return found!;
}

/** The extension's own look for a policy: no page of the site sends without saying where from. */
function isOwnSearch(headers: Readonly<Record<string, string>>): boolean {
	return headers['referer'] === undefined && headers['sec-fetch-dest'] === 'empty';
}

function inNorwegian(sites: readonly BannerSite[]): BannerSite {
	return sites.find(({language}) => language === 'nb')!;
}

import type {Page} from 'puppeteer-core';
import {demoSite, sites} from '../../../demo/index.ts';
import {audit} from '../../../src/audit/index.ts';
import type {DrivenBrowser} from '../../../src/cli/driven-browser.ts';
import {evidenceOf} from '../../../src/cli/evidence-of.ts';
import {settle} from '../../../src/cli/settle.ts';
import {views} from '../../../src/workspace/route.ts';
import {patience} from '../support/world.ts';
import {popupAbout, viewOf, workspaceAt, type Act, type Cast, type State} from './state.ts';
import {reload, tabsOf} from './tabs.ts';

const list = '[role=row][aria-rowindex="2"]';

/** What is there of a view once it is shown, where there is something. */
const shown: Readonly<Record<(typeof views)[number], string>> = {
	findings: 'section article',
	trackers: 'section tbody tr',
	cookies: 'section tbody tr',
	storage: 'section tbody tr',
	requests: list,
	timeline: 'section svg path',
	policy: 'section mark',
	method: 'section dl',
};

/** Audits of four sites: one that breaks promises, one that keeps them, one without a policy, and one that is not over yet. */
export const audited: Act = {
	enter,
	states: [
		{name: 'workspace-start', address: workspaceAt(''), shown: 'section li a'},
		{name: 'workspace-guide', address: viewOf('open', 'findings'), shown: '[aria-labelledby=guide]'},
		...views.map((view): State => ({name: `workspace-${view}`, address: viewOf('full', view), shown: shown[view]})),
		...views.map((view): State => ({
			name: `workspace-${view}-empty`,
			address: viewOf('clean', view),
			shown: view === 'requests' ? list : 'nav [aria-current=page] + *, section > *',
		})),
		{
			name: 'workspace-finding',
			address: cast => `${viewOf('full', 'findings')(cast)}/${cast.audits['finding']}`,
			shown: 'section textarea',
		},
		{
			name: 'workspace-export',
			address: viewOf('full', 'findings'),
			shown: 'section article',
			then: page => page.$eval('.actions details', details => void (details.open = true)),
		},
		{name: 'workspace-request', address: viewOf('full', 'requests'), shown: list, then: openRequest},
		{
			name: 'workspace-requests-none-left',
			address: viewOf('full', 'requests'),
			shown: list,
			then: async page => {
				await page.type('input[type=search]', 'finnes ikke');
				await page.waitForFunction(() => document.querySelector('[role=grid]') === null);
			},
		},
		{name: 'workspace-policy-missing', address: viewOf('without policy', 'policy'), shown: 'section > p'},
		{
			name: 'workspace-compare',
			address: ({audits}) => `src/workspace/index.html#/compare/${audits['full']}/${audits['refused']}`,
			shown: 'main table',
		},
		{name: 'popup-findings', address: popupAbout('full'), shown: '.verdict.failed'},
		{name: 'popup-evidence', address: popupAbout('full'), shown: '.verdict.failed', then: openTracker},
		{name: 'popup-clean', address: popupAbout('clean'), shown: '.verdict:not(.looking)'},
		{name: 'popup-kept', address: popupAbout('kept'), shown: '.verdict:not(.looking)'},
		{name: 'popup-auditing', address: popupAbout('open'), shown: '.verdict:not(.looking)'},
		{name: 'popup-visit', address: popupAbout('visit'), shown: '.verdict:not(.looking)'},
		{name: 'popup-unreadable', address: popupAbout('unreadable'), shown: '.verdict:not(.looking)'},
		{name: 'popup-loading', first: reload('slow'), address: popupAbout('slow'), shown: '.verdict.looking'},
		{name: 'popup-unopened', address: popupAbout('lost'), shown: '.verdict.unobserved'},
		{name: 'popup-own-page', address: popupAbout('own'), shown: '.verdict.unobserved'},
		{
			name: 'popup-question',
			address: popupAbout('visit'),
			shown: '.verdict:not(.looking)',
			then: async page => {
				await page.$eval('.actions button', button => button.click());
				await page.waitForSelector('dialog[open]');
			},
		},
		{
			name: 'popup-give-policy',
			address: cast => `${popupAbout('unreadable')(cast)}&policy`,
			shown: '[aria-labelledby=policy] details[open] textarea',
		},
	],
};

async function enter(driven: DrivenBrowser): Promise<Cast> {
	const visited = {
		visit: sites.fyrlykt.host,
		unreadable: 'uleselig.example',
		slow: 'treg.example',
		lost: 'borte.example',
	};
	const audited = {full: demoSite.host, kept: sites.bokstova.host, clean: sites.fjordhagen.host};
	const audits: Record<string, string> = {};
	for (const host of Object.values(visited)) await visit(driven, host);
	audits['refused'] = await auditOf(driven, demoSite.host, 'reject');
	audits['full'] = await auditOf(driven, demoSite.host, 'accept', 'reload');
	audits['kept'] = await auditOf(driven, sites.bokstova.host, 'accept');
	audits['clean'] = await auditOf(driven, sites.fjordhagen.host);
	audits['without policy'] = await auditOf(driven, sites.hytterom.host);
	audits['finding'] = await judge(driven, audits['full']!);
	audits['open'] = await begin(driven, sites.lysloft.host);
	const tabs = await tabsOf(driven, {...visited, ...audited, open: sites.lysloft.host});
	return {audits, tabs};
}

async function begin(driven: DrivenBrowser, host: string): Promise<string> {
	const id = await driven.call('startAudit', {url: `https://${host}/`, clear: true, automated: true});
	await settle(driven, id, patience, true);
	return id;
}

async function auditOf(
	driven: DrivenBrowser,
	host: string,
	choice?: 'accept' | 'reject',
	then?: 'reload',
): Promise<string> {
	const id = await begin(driven, host);
	if (choice) {
		await driven.call('choose', {id, choice});
		await settle(driven, id, patience, false);
	}
	if (then) {
		await driven.call(then, {id});
		await settle(driven, id, patience, false);
	}
	await driven.call('finishAudit', {id});
	return id;
}

/** Says something of a finding, and answers its id. */
async function judge(driven: DrivenBrowser, id: string): Promise<string> {
	const {findings} = audit(await evidenceOf(driven, id));
	const finding = findings.find(({rule}) => rule === 'denied-vendor')?.id ?? '';
	const comment = 'Avtalt med kunden: fjernes ved neste utgivelse.';
	await driven.call('giveOpinion', {id, finding, by: 'Kari Revisor', agree: 'agree', comment});
	return finding;
}

async function visit({control}: DrivenBrowser, host: string): Promise<void> {
	const page = await control.browser().newPage();
	// One never has loaded, and another never comes.
	await page.goto(`https://${host}/`, {waitUntil: 'domcontentloaded'}).catch(() => {});
}

/** A request of a tracker, the details of which say something. */
async function openRequest(page: Page): Promise<void> {
	await page.type('input[type=search]', 'collect google-analytics');
	await page.waitForFunction(() => document.querySelectorAll('[role=row]').length < 10);
	await page.$eval(list, row => (row as HTMLElement).click());
	await page.waitForSelector('aside');
}

/** The tracker that is denied, or else the first. */
async function openTracker(page: Page): Promise<void> {
	await page.evaluate(() => {
		const rows = [...document.querySelectorAll<HTMLDetailsElement>('li > details')];
		const row = rows.find(row => row.querySelector('.denied')) ?? rows[0];
		row?.setAttribute('open', '');
		row?.scrollIntoView();
	});
}

import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Facts} from '../../src/audit/index.ts';
import type {ConsentState, Phase} from '../../src/consent/consent.ts';
import * as faithfulPages from '../support/banners/faithful/index.ts';
import * as handMadeBanners from '../support/banners/hand-made/index.ts';
import * as npmPlatforms from '../support/banners/npm/index.ts';
import type {BannerSite} from '../support/banners/site.ts';
import {asked, type Asked} from './support/asked.ts';
import {consentPage, type Row} from './support/consent-page.ts';
import {labs, type Labs} from './support/labs.ts';
import {browsers} from './support/world.ts';

const groups = {
	npm: Object.values(npmPlatforms).flat(),
	faithful: Object.values(faithfulPages).flat(),
	'hand-made': Object.values<BannerSite>(handMadeBanners),
} as const;
const sites = Object.values(groups).flat();
const rows: Row[] = [];

describe.each(browsers)('in %s', kind => {
	let all: Labs;
	beforeAll(async () => {
		all = await labs(
			kind,
			sites.map(({service}) => service),
		);
	});
	afterAll(() => all?.close());

	test.concurrent.each(sites.map(site => [`${site.name}, ${site.language}`, site] as const))('%s', async (_, site) => {
		const seen = await all.use(there => asked(there, site, ['withdraw', 'reject']));
		const told = tellingOf(seen);
		const group = (Object.keys(groups) as (keyof typeof groups)[]).find(name => groups[name].includes(site))!;
		rows.push({group, kind, site, works: worksIn(site, seen)});
		// Seen to fail, and for which reason: who mends it takes the reason away.
		if (site.notYet !== undefined) expect(told, site.notYet).not.toEqual(expected(site));
		else expect(told).toEqual(expected(site));
	});
});

test('docs/consent.md tells what was seen here', async context => {
	if (rows.length < sites.length * browsers.length) context.skip('not every site was visited in every browser');
	await expect(consentPage(rows)).toMatchFileSnapshot('../../docs/consent.md');
});

/** What an audit with both choices says of a site, and what the site says itself. */
function tellingOf({report: {facts, findings}, kept, tracked}: Asked) {
	return {
		platform: facts.platform?.id ?? null,
		phases: facts.phases.map(({name, confirmation}) => [name, confirmation].filter(Boolean).join(' ')),
		kept: {...kept, ...(kept.withdrawn === 'none' ? {withdrawn: 'no'} : {})},
		tracked,
		signals: signalsOf(facts),
		gaps: facts.gaps.map(({gap}) => gap).filter(gap => /^(no-|choice-)/.test(gap)),
		failed: findings.filter(({rule, outcome}) => outcome === 'failed' && /^tracking-/.test(rule)).map(({rule}) => rule),
	};
}

/** The last answer of the platform in each phase, as we read it. */
function signalsOf({signals}: Facts): Readonly<Partial<Record<Phase, ConsentState>>> {
	const answers = signals.filter(({state}) => ['accepted', 'rejected', 'partial'].includes(state));
	return Object.fromEntries(answers.map(({phase, state}) => [phase, state]));
}

function expected({platform, name, offers}: BannerSite): ReturnType<typeof tellingOf> {
	const isKnown = platform !== null || name.includes('TCF');
	return {
		platform,
		phases: [
			'before',
			'accepted confirmed',
			...(offers.withdraw ? ['withdrawn confirmed'] : []),
			'before',
			...(offers.reject ? ['rejected confirmed'] : []),
		],
		kept: {
			accepted: 'yes',
			...(offers.withdraw ? {withdrawn: 'no' as const} : {}),
			...(offers.reject ? {rejected: 'no' as const} : {}),
		},
		tracked: ['accepted'],
		signals: isKnown
			? {
					accepted: 'accepted',
					...(offers.withdraw ? {withdrawn: 'rejected' as const} : {}),
					...(offers.reject ? {rejected: 'rejected' as const} : {}),
				}
			: {},
		gaps: [
			...(offers.withdraw ? [] : ['no-way-back' as const]),
			...(offers.reject ? [] : ['no-reject-button' as const]),
		],
		failed: [],
	};
}

/** Whether each choice was made, told so by the page and confirmed by the audit; null where the site does not offer it. */
function worksIn({offers}: BannerSite, {report, kept}: Asked): Row['works'] {
	const isConfirmed = (phase: string) =>
		report.facts.phases.some(({name, confirmation}) => name === phase && confirmation === 'confirmed');
	return {
		accept: isConfirmed('accepted') && kept.accepted === 'yes',
		reject: offers.reject ? isConfirmed('rejected') && kept.rejected === 'no' : null,
		withdraw: offers.withdraw ? isConfirmed('withdrawn') && ['no', 'none'].includes(kept.withdrawn ?? '') : null,
	};
}

import {beforeAll, describe, expect, test} from 'vitest';
import {demoSite} from '../../demo/index.ts';
import type {Site} from '../../demo/site.ts';
import type {Service} from '../../demo/service.ts';
import {siteService} from '../../demo/site-service.ts';
import {fyrlykt} from '../../demo/sites/index.ts';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {auditSite} from '../../src/cli/audit-site.ts';
import {comparable, diff, type AuditDiff, type Comparable} from '../../src/report/index.ts';
import {patience, world} from './support/world.ts';

const told = (part: AuditDiff['differences']['fixed']) =>
	part.map(({rule, vendor}) => (vendor === undefined ? rule : `${rule} ${vendor}`)).sort();
const failedOf = ({findings}: Comparable, vendor: string) =>
	findings.filter(each => each.outcome === 'failed' && each.vendor === vendor).map(({rule}) => `${rule} ${vendor}`);

/** The site’s policy with a sentence more, before its end. */
function saying(sentence: string): Service {
	const usual = siteService(demoSite);
	return {
		...usual,
		answer(arrival) {
			const reply = usual.answer(arrival);
			if (arrival.path !== demoSite.policy?.path || typeof reply !== 'object' || reply === null) return reply;
			return {...reply, body: String(reply.body).replace('</main>', `<p>${sentence}</p></main>`)};
		},
	};
}

describe('the demo site, audited before and after it was mended', () => {
	let before: Comparable;
	beforeAll(async () => {
		before = await audited();
	}, 120_000);

	test('an audit after nothing was mended finds nothing mended', async () => {
		const {differences} = diff(before, await audited());
		expect([told(differences.fixed), told(differences.new), told(differences.unclear)]).toEqual([[], [], []]);
	});

	test('a tag taken away mends what it did; where others only say that nothing is granted, not all can be told', async () => {
		const {differences} = diff(before, await audited(demoSite, siteService(without(demoSite, 'malepunkt'))));
		expect(told(differences.fixed)).toEqual([
			'broken-consent-promise malepunkt.example',
			'storage-before-consent',
			'undeclared-vendor malepunkt.example',
		]);
		expect(told(differences.unclear)).toEqual([
			'tracking-after-rejection malepunkt.example',
			'tracking-before-consent malepunkt.example',
		]);
		expect(told(differences.new)).toEqual([]);
	});

	test('one of several tags taken away mends what it did; of cookies not all can be told while an unknown one is left', async () => {
		const older = await audited(fyrlykt);
		const {differences} = diff(older, await audited(fyrlykt, siteService(without(fyrlykt, 'metaPixel'))));
		const mended = failedOf(older, 'meta-pixel').sort();
		const isOfCookies = (finding: string) => finding.startsWith('storage-before-consent');
		expect(told(differences.fixed)).toEqual(mended.filter(finding => !isOfCookies(finding)));
		expect(told(differences.unclear)).toEqual(mended.filter(isOfCookies));
		expect(mended.length).toBeGreaterThan(3);
		expect(told(differences.new)).toEqual([]);
	});

	test('a policy that names the tracker mends that it was not named, and not what it does', async () => {
		const {differences} = diff(
			before,
			await audited(demoSite, saying('Vi bruker Målepunkt (malepunkt.example) til statistikk.')),
		);
		expect(told(differences.fixed)).toEqual(['undeclared-vendor malepunkt.example']);
		expect(told(differences.new)).toEqual([]);
	});
});

function without(site: Site, name: string): Site {
	const {always = [], ...rest} = site.tags;
	const left = always.filter(({tag}) => tag !== name);
	expect(left.length).toBeLessThan(always.length);
	return {...site, tags: {...rest, always: left}};
}

async function audited({host}: Site = demoSite, ...services: readonly Service[]): Promise<Comparable> {
	const {launch, close} = await world('chromium', {services});
	try {
		const url = `https://${host}/`;
		const site = {url, choices: ['accept', 'reject'], launch, patience, policies: []} as const;
		const {file} = await auditFiles(await auditSite({...site, progress: () => {}}), 'en');
		const read = comparable(JSON.parse(JSON.stringify(file)));
		if (!read) throw new Error('no audit');
		return read;
	} finally {
		await close();
	}
}

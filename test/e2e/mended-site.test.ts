import {beforeAll, describe, expect, test} from 'vitest';
import {demoSite} from '../../demo/index.ts';
import type {Site} from '../../demo/site.ts';
import type {Service} from '../../demo/service.ts';
import {siteService} from '../../demo/site-service.ts';
import {fyrlykt} from '../../demo/sites/index.ts';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {auditSite} from '../../src/cli/audit-site.ts';
import {comparable, diff, type Comparable} from '../../src/report/index.ts';
import {patience, world} from './support/world.ts';

const told = (part: readonly {readonly rule: string; readonly vendor?: string | undefined}[]) =>
	part.map(({rule, vendor}) => (vendor === undefined ? rule : `${rule} ${vendor}`)).sort();
/** What a vendor, or a cookie of its host, is named in. */
const isOf = ({vendor, message}: Comparable['findings'][number], wanted: string) =>
	vendor === wanted || (vendor === undefined && message.includes(`for ${wanted}`));

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

	test.concurrent('an audit after nothing was mended finds nothing mended', async () => {
		const {differences} = diff(before, await audited());
		expect([told(differences.fixed), told(differences.new), told(differences.unclear)]).toEqual([[], [], []]);
	});

	test.concurrent.each([
		['the demo site', demoSite, 'malepunkt', 'malepunkt.example'],
		['fyrlykt', fyrlykt, 'metaPixel', 'meta-pixel'],
	])('on %s a tag taken away mends what it did, and nothing else', async (_, site, tag, vendor) => {
		const [older, newer] = await Promise.all([
			site === demoSite ? before : audited(site),
			audited(site, siteService(without(site, tag))),
		]);
		const {differences} = diff(older, newer);
		const did = older.findings.filter(each => each.outcome === 'failed' && isOf(each, vendor));
		expect(told(differences.fixed)).toEqual(told(did));
		expect(did.length).toBeGreaterThan(3);
		expect([told(differences.new), told(differences.unclear)]).toEqual([[], []]);
	});

	test.concurrent('a policy that names the tracker mends that it was not named, and not what it does', async () => {
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

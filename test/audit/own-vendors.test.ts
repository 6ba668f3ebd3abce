import {expect, test} from 'vitest';
import {
	auditRemembering,
	type OwnVendor,
	type PolicyReading,
	type Remembered,
	type ToRead,
} from '../../src/audit/index.ts';
import {findings, outcome, report, visit, type Visit} from '../support/visit.ts';

const nordmåling: OwnVendor = {
	name: 'Nordmåling',
	owner: 'Nordmåling AS',
	category: 'analytics',
	hosts: ['nordmaling.example'],
	cookies: ['nm_*'],
	storage: ['nordmaling'],
	aliases: ['Nordens besøksteller'],
};
const shop = () => visit('https://butikk.example/');
const measured = () => shop().requests('https://t.nordmaling.example/lib.js', {type: 'script'});
const policy = (uses: string) =>
	`Personvernerklæring. Vi bruker informasjonskapsler og ${uses} for å måle trafikken. Kontakt oss på post@butikk.example.`;

test('a product of the auditor’s own list that is asked before any choice tracks before consent; without the list it is nobody’s', () => {
	expect(outcome(measured(), 'tracking-before-consent')).not.toBe('failed');
	const known = measured().knows(nordmåling);
	expect(outcome(known, 'tracking-before-consent')).toBe('failed');
	expect(findings(known, 'tracking-before-consent')[0]).toMatchObject({vendor: 'own-nordmaling'});
	expect(report(known).facts.trackers[0]).toMatchObject({
		...{name: 'Nordmåling', owner: 'Nordmåling AS', category: 'analytics', listedBy: 'auditor'},
	});
});

test('a policy declares it by its name, by another name of its, or by its owner alone', () => {
	const says = (text: string) => measured().knows(nordmåling).says(policy(text));
	expect(outcome(says('Nordmåling'), 'undeclared-vendor')).toBe('passed');
	expect(outcome(says('Nordens besøksteller'), 'undeclared-vendor')).toBe('passed');
	expect(outcome(says('et verktøy'), 'undeclared-vendor')).toBe('failed');
	const byOwner = measured()
		.knows({...nordmåling, owner: 'Kontoret i Bodø'})
		.says(policy('tjenester fra Kontoret i Bodø'));
	expect(report(byOwner).facts.trackers[0]?.declared).toBe('owner-only');
	// The same text, read with another list.
	const other = measured()
		.knows({...nordmåling, aliases: []})
		.says(policy('Nordens besøksteller'));
	expect(outcome(other, 'undeclared-vendor')).toBe('failed');
});

test('a policy that says it is not used is held to that', () => {
	const denied = measured().knows(nordmåling).says('Personvernerklæring. Vi bruker ikke Nordmåling på våre nettsider.');
	expect(outcome(denied, 'denied-vendor')).toBe('failed');
});

test('its cookies and its keys in storage are its', () => {
	const {facts} = report(shop().writes('nm_visitor').stores('nordmaling').knows(nordmåling));
	expect(facts.cookies[0]?.vendor?.name).toBe('Nordmåling');
	expect(facts.storage[0]?.vendor?.name).toBe('Nordmåling');
	expect(outcome(shop().writes('nm_visitor').knows(nordmåling), 'storage-before-consent')).toBe('failed');
});

test('of two hosts the closer one wins, whoever knows it; where both know the same, the auditor’s does', () => {
	const vendorAt = (host: string, asked: string) =>
		report(
			shop()
				.requests(asked)
				.knows({...nordmåling, hosts: [host]}),
		).facts.requests.at(-1)?.vendor;
	const hotjar = 'https://static.hotjar.com/c/hotjar-1.js';
	expect(vendorAt('hotjar.com', hotjar)).toBe('own-nordmaling');
	expect(vendorAt('static.hotjar.com', hotjar)).toBe('own-nordmaling');
	const analytics = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
	expect(vendorAt('elsewhere.example', analytics)).toBe('google-analytics');
	expect(vendorAt('google.com', 'https://adservice.google.com/adsid/integrator.js')).not.toBe('own-nordmaling');
});

test('the audited site is no third party of its own: that host is left out, and it is said', () => {
	const claimed = shop()
		.navigates('https://www.butikk.example/kasse')
		.requests('https://cdn.butikk.example/a.png')
		.knows({...nordmåling, hosts: ['butikk.example', 'example', 'com']});
	const {facts} = report(claimed);
	expect(facts.requests.map(({vendor}) => vendor)).toEqual(facts.requests.map(() => null));
	expect(facts.gaps).toContainEqual({gap: 'own-vendor-is-site', detail: 'butikk.example'});
});

test.each(['com', 'github.io'])('%s is nobody’s, whatever a list says that was written by hand', host => {
	const {facts} = report(
		shop()
			.requests(`https://noen.${host}/a.gif`)
			.knows({...nordmåling, hosts: [host]}),
	);
	expect(facts.requests.at(-1)?.vendor).toBeNull();
});

test('a host of the site’s own that somebody else measures at can be told', () => {
	const {facts} = report(
		shop()
			.requests('https://maal.butikk.example/a.gif')
			.knows({...nordmåling, hosts: ['maal.butikk.example']}),
	);
	expect(facts.requests.at(-1)).toMatchObject({vendor: 'own-nordmaling', tracking: true});
});

test('the newest list counts, in the order it was given', () => {
	const twice = measured().knows(nordmåling).evidence();
	const [run] = twice.runs;
	const later = {
		kind: 'own-vendors',
		at: (run?.startedAt ?? 0) + 9000,
		vendors: [{...nordmåling, name: 'Sørmåling'}],
	} as const;
	const both = {...twice, runs: [{...run!, observations: [...run!.observations, later]}]};
	expect(report(both).facts.trackers.map(({name}) => name)).toEqual(['Sørmåling']);
});

test('what serves and does not track is known by its category, or by what the auditor says', () => {
	const tracks = (more: Partial<OwnVendor>) =>
		report(measured().knows({...nordmåling, ...more})).facts.requests.at(-1)?.tracking;
	expect(tracks({category: 'hosting'})).toBe(false);
	expect(tracks({category: 'hosting', tracks: true})).toBe(true);
	expect(tracks({tracks: false})).toBe(false);
});

test('two products called the same are told apart', () => {
	const other = {...nordmåling, hosts: ['other.example'], cookies: ['nm_*', 'other_*']};
	const {facts} = report(measured().requests('https://other.example/a.gif').knows(nordmåling, other));
	expect(facts.trackers.map(({vendor}) => vendor)).toEqual(['own-nordmaling', 'own-nordmaling-2']);
});

test('an owner the catalogue knows is that owner', () => {
	const {facts} = report(measured().knows({...nordmåling, owner: 'Google'}));
	expect(facts.trackers[0]?.owner).toBe('Google');
});

test('what was read with another list, or without, is not taken for what is read with this one', async () => {
	const kept = new Map<string, PolicyReading>();
	const keyOf = ({text, names = ''}: ToRead) => `${names} ${text}`;
	const remembered: Remembered = {
		find: async policy => kept.get(keyOf(policy)),
		keep: async (policy, reading) => void kept.set(keyOf(policy), reading),
	};
	const text = policy('Nordens besøksteller');
	const declared = async (seen: Visit) =>
		(await auditRemembering(seen.evidence(), remembered)).facts.trackers[0]?.declared;
	await auditRemembering(measured().says(text).evidence(), remembered);
	expect(await declared(measured().knows(nordmåling).says(text))).toBe('named');
	expect(
		await declared(
			measured()
				.knows({...nordmåling, aliases: []})
				.says(text),
		),
	).not.toBe('named');
	expect(kept.size).toBe(3);
});

import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'consent-signal-mismatch';
const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';

/** Published in IAB Tech Lab’s specification of the format; grants some purposes. */
const tcString = 'COtybn4PA_zT4KjACBENAPCIAEBAAECAAIAAAAAAAAAA';

test('a yes on the wire before anybody was asked', () => {
	expect(findings(visit(site).requests(`${collect}&gcs=G111`), rule)).toMatchObject([
		{
			outcome: 'failed',
			vendor: 'google-analytics',
			phase: 'before',
			evidence: {requests: ['r0-2-0']},
			data: {granted: 'ad_storage, analytics_storage'},
		},
	]);
	expect(outcome(visit(site).requests(`${collect}&gcs=G100`), rule)).toBe('passed');
	expect(outcome(visit(site).requests(collect), rule)).toBe('passed');
});

test('gcd alone tells it too', () => {
	expect(outcome(visit(site).requests(`${collect}&gcd=13t3t3t3t5l1`), rule)).toBe('failed');
	expect(outcome(visit(site).requests(`${collect}&gcd=13p3p3p3p5l1`), rule)).toBe('passed');
});

test('a yes on the wire after a no; what was under way at the press is not', () => {
	const refused = visit(site).asks().rejects();
	expect(outcome(refused.requests(`${collect}&gcs=G111`), rule)).toBe('passed');
	expect(findings(refused.waits(2000).requests(`${collect}&gcs=G111`), rule)).toMatchObject([
		{outcome: 'failed', phase: 'rejected', variant: 'refused'},
	]);
});

test('the framework’s string on the wire', () => {
	const bid = (query: string) => visit(site).requests(`https://ib.adnxs.com/getuid?${query}`);
	expect(findings(bid(`gdpr=1&gdpr_consent=${tcString}`), rule)).toMatchObject([{outcome: 'failed'}]);
	expect(outcome(bid('gdpr=1&gdpr_consent='), rule)).toBe('passed');
	expect(outcome(bid('gdpr=1&gdpr_consent=tull'), rule)).toBe('passed');
	expect(outcome(bid(`gdpr=0&gdpr_consent=${tcString}`), rule), 'says that it does not apply').toBe('passed');
});

test('after a yes, a yes is right', () => {
	expect(outcome(visit(site).accepts().waits(2000).requests(`${collect}&gcs=G111`), rule)).toBe('passed');
});

test('the platform itself keeps a yes after a no', () => {
	const said = visit(site).asks().presses('rejected').hears('cmp-cookie', '{"maps":true}', 'klaro');
	expect(findings(said, rule)).toMatchObject([
		{outcome: 'failed', variant: 'platform', phase: 'rejected', evidence: {signals: [0]}, data: {name: 'Klaro'}},
	]);
});

test('without ears, nobody knows', () => {
	expect(outcome(visit(site).without('requests'), rule)).toBe('cantTell');
	const blocked = visit(site).requests(`${collect}&gcs=G111`, {fails: 'net::ERR_BLOCKED_BY_CLIENT'});
	expect(findings(blocked, rule)).toMatchObject([{outcome: 'cantTell', variant: 'blocked'}]);
});

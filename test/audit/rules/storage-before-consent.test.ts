import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'storage-before-consent';
const site = 'https://butikk.example';

test('a tracker’s cookie written before any choice was too early', () => {
	expect(findings(visit(site).writes('_ga').accepts().writes('_fbp'), rule)).toMatchObject([
		{outcome: 'failed', cookie: '_ga', vendor: 'google-analytics', phase: 'before', variant: 'named'},
	]);
});

test('the same cookie on two domains is one finding', () => {
	const twice = visit(site).writes('_ga').writes('_ga', {domain: 'butikk.example'}).writes('_gid');
	const found = findings(twice.writes('_gid', {domain: 'www.butikk.example'}), rule);
	expect(found.map(({cookie, evidence}) => [cookie, evidence?.cookies?.length])).toEqual([
		['_ga', 1],
		['_gid', 2],
	]);
});

test('a stranger’s cookie is not needed for the page', () => {
	const set = visit(site).requests('https://annonse.example/a.js', {
		type: 'script',
		sets: [{name: 'uid', lifetime: 9e6}],
	});
	expect(findings(set, rule)).toMatchObject([{outcome: 'failed', cookie: 'uid', confidence: 'medium'}]);
});

test('a tracker’s storage keys are one finding', () => {
	const stored = visit(site).stores('_hjSessionUser_1').stores('_hjSession_1', {area: 'sessionStorage'});
	expect(findings(stored, rule)).toMatchObject([
		{outcome: 'failed', vendor: 'hotjar', variant: 'storage', data: {keys: '_hjSessionUser_1, _hjSession_1'}},
	]);
});

test('what nobody knows and the site itself wrote is left open, once', () => {
	const unknown = visit(site).writes('x_pref').stores('ukjent').writes('besok');
	expect(findings(unknown, rule)).toMatchObject([
		{outcome: 'cantTell', variant: 'unknown', data: {count: 3, names: 'x_pref, besok, ukjent'}},
	]);
});

test('the unknown does not hide the known', () => {
	expect(outcome(visit(site).writes('x_pref').writes('_ga'), rule)).toBe('failed');
});

test('a session, a basket and the choice itself may be kept', () => {
	expect(outcome(visit(site).writes('PHPSESSID').stores('handlekurv').writes('klaro'), rule)).toBe('passed');
});

test('without eyes, silence says nothing', () => {
	expect(outcome(visit(site).without('storage'), rule)).toBe('cantTell');
	expect(outcome(visit(site).without('cookies'), rule)).toBe('cantTell');
});

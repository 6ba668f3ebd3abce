import {expect, test} from 'vitest';
import {merge} from '../../src/audit/index.ts';
import {began, report, visit, type Visit} from '../support/visit.ts';

const site = 'https://butikk.example';
const yes = JSON.stringify({command: 'update', ad_storage: 'granted', analytics_storage: 'granted'});
const no = JSON.stringify({command: 'update', ad_storage: 'denied', analytics_storage: 'denied'});
const byDefault = JSON.stringify({command: 'default', ad_storage: 'granted', analytics_storage: 'granted'});
const klaro = (...choices: boolean[]) =>
	JSON.stringify(Object.fromEntries(choices.map((yes, n) => [`tjeneste${n}`, yes])));

const phases = (visited: Visit) => report(visited).facts.phases.map(({name}) => name);
const spans = (visited: Visit) =>
	report(visited).facts.phases.map(({name, from, source}) => `${name} ${from - began} ${source}`);

test('before anybody chooses, everything is before', () => {
	expect(spans(visit(site).waits(5000))).toEqual(['before 0 start']);
});

test('a choice starts its phase when it is made', () => {
	expect(spans(visit(site).waits(900).accepts().waits(1000))).toEqual(['before 0 start', 'accepted 1000 button-click']);
	expect(spans(visit(site).waits(900).chooses('rejected', 'auditor'))).toEqual([
		'before 0 start',
		'rejected 1000 auditor',
	]);
});

test('a platform that answers a click tells of a choice made with that click', () => {
	expect(spans(visit(site).clicks().waits(2000).hears('cmp-cookie', klaro(true, true), 'klaro'))).toEqual([
		'before 0 start',
		'accepted 100 cmp-signal',
	]);
	expect(phases(visit(site).clicks().hears('google-consent-mode', no))).toEqual(['before', 'rejected']);
	expect(phases(visit(site).clicks().hears('cmp-cookie', klaro(true, false), 'klaro'))).toEqual(['before', 'custom']);
});

test('consent that nobody gave is no choice', () => {
	expect(phases(visit(site).hears('google-consent-mode', byDefault).hears('google-consent-mode', yes))).toEqual([
		'before',
	]);
	expect(phases(visit(site).hears('cmp-cookie', klaro(true), 'klaro'))).toEqual(['before']);
	expect(phases(visit(site).clicks().waits(11_000).hears('cmp-cookie', klaro(true), 'klaro'))).toEqual(['before']);
});

test('a default is no answer to a click', () => {
	expect(phases(visit(site).clicks().hears('google-consent-mode', byDefault))).toEqual(['before']);
});

test('a platform that repeats itself after a click on a menu has heard no choice', () => {
	const assumed = visit(site).hears('cmp-cookie', klaro(true), 'klaro').waits(20_000).clicks();
	expect(phases(assumed.navigates(`${site}/om`).hears('cmp-cookie', klaro(true), 'klaro'))).toEqual(['before']);
});

test('consent an earlier visit left holds from the start', () => {
	expect(spans(visit(site).returns().waits(500).hears('cmp-cookie', klaro(true), 'klaro'))).toEqual([
		'accepted 0 cmp-signal',
	]);
});

test('a platform corrects the button: yes to a part is no full yes', () => {
	const corrected = visit(site).waits(900).accepts().hears('cmp-cookie', klaro(true, false), 'klaro');
	expect(spans(corrected)).toEqual(['before 0 start', 'custom 1000 button-click']);
	expect(report(corrected).facts.phases[1]?.detail).toBe('button-click: accepted, cmp-cookie: custom');
});

test('a no stays a no though the platform keeps a part', () => {
	expect(phases(visit(site).rejects().hears('cmp-cookie', klaro(true, false), 'klaro'))).toEqual([
		'before',
		'rejected',
	]);
});

test('Google Consent Mode alone does not correct a button', () => {
	expect(phases(visit(site).accepts().hears('google-consent-mode', no))).toEqual(['before', 'accepted']);
});

test('the platform has the last word over Google Consent Mode', () => {
	const both = (first: 'cmp' | 'google') => {
		const visited = visit(site).clicks();
		const google = () => visited.hears('google-consent-mode', yes);
		const cmp = () => visited.hears('cmp-cookie', klaro(true, false), 'klaro');
		return first === 'cmp' ? (cmp(), google()) : (google(), cmp());
	};
	expect(phases(both('cmp'))).toEqual(['before', 'custom']);
	expect(phases(both('google'))).toEqual(['before', 'custom']);
});

test('a list of what was granted corrects no yes to everything: it may have been all there was', () => {
	const listed = (...level: string[]) => JSON.stringify({level});
	const heard = (visited: ReturnType<typeof visit>, ...level: string[]) =>
		phases(visited.hears('cmp-cookie', listed(...level), 'vanilla-cookieconsent'));
	expect(heard(visit(site).accepts(), 'necessary', 'analytics')).toEqual(['before', 'accepted']);
	expect(heard(visit(site).clicks(), 'necessary', 'analytics')).toEqual(['before', 'custom']);
	expect(heard(visit(site).clicks(), 'necessary', 'analytics', 'ads')).toEqual(['before', 'accepted']);
	const changed = visit(site).accepts().waits(20_000).clicks();
	expect(heard(changed, 'necessary', 'analytics')).toEqual(['before', 'accepted', 'custom']);
});

test('a no after a yes takes the yes back', () => {
	expect(phases(visit(site).accepts().waits(20_000).rejects())).toEqual(['before', 'accepted', 'withdrawn']);
	const bySignal = visit(site).clicks().hears('cmp-cookie', klaro(true), 'klaro').waits(20_000).clicks();
	expect(phases(bySignal.hears('cmp-cookie', klaro(false), 'klaro'))).toEqual(['before', 'accepted', 'withdrawn']);
});

test('said again, a choice opens no new phase', () => {
	const again = visit(site).clicks().accepts().hears('cmp-cookie', klaro(true), 'klaro').waits(500).clicks();
	expect(phases(again.hears('tcf', 'no TC string').accepts())).toEqual(['before', 'accepted']);
});

test('a click on settings soon after is a new choice, not a correction', () => {
	const changed = visit(site).accepts().hears('cmp-cookie', klaro(true, true), 'klaro').waits(3000).clicks();
	expect(spans(changed.hears('cmp-cookie', klaro(true, false), 'klaro'))).toEqual([
		'before 0 start',
		'accepted 100 button-click',
		'custom 3300 cmp-signal',
	]);
});

test('what happens belongs to the phase of its own run', () => {
	const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
	const accepted = visit(site).requests(pixel).accepts().requests(pixel).evidence();
	const rejected = visit(site).rejects().requests(pixel).evidence();
	const {facts} = report(merge(accepted, rejected));
	expect(facts.phases.map(({run, name}) => `${run} ${name}`)).toEqual([
		'0 before',
		'0 accepted',
		'1 before',
		'1 rejected',
	]);
	expect(facts.requests.filter(({vendor}) => vendor).map(({run, phase}) => `${run} ${phase}`)).toEqual([
		'0 before',
		'0 accepted',
		'1 rejected',
	]);
});

test('observers write at their own pace: time decides, not the order of the record', () => {
	const told = visit(site)
		.requests('https://www.facebook.com/tr?id=1')
		.clicks()
		.hears('cmp-cookie', klaro(true), 'klaro');
	const evidence = told.requests('https://www.facebook.com/tr?id=1').evidence();
	const [run] = evidence.runs;
	const shuffled = {...evidence, runs: [{...run!, observations: run!.observations.toReversed()}]};
	expect(report(shuffled).facts.phases).toEqual(report(evidence).facts.phases);
	expect(report(shuffled).facts.requests.map(({phase}) => phase)).toEqual(['before', 'before', 'accepted']);
});

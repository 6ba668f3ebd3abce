import {expect, test} from 'vitest';
import {merge} from '../../src/audit/index.ts';
import {report, visit, type Visit} from '../support/visit.ts';

const site = 'https://www.butikk.example';
const year = 31_536_000;
const day = 86_400;
const cookies = (visited: Visit) => report(visited).facts.cookies;

test('what is asked for and what is kept are two things', () => {
	const capped = visit(site)
		.writes('_ga', {lifetime: 2 * year, domain: 'butikk.example'})
		.keeps('_ga', '.butikk.example', 400 * day);
	expect(cookies(capped)).toMatchObject([
		{name: '_ga', domain: 'butikk.example', requestedLifetime: 2 * year, storedLifetime: 400 * day, setBy: 'script'},
	]);
});

test('of several writes the longest lifetime counts, and the first phase', () => {
	const twice = visit(site).writes('_fbp', {lifetime: day}).accepts().writes('_fbp', {lifetime: year});
	expect(cookies(twice)).toMatchObject([{requestedLifetime: year, phase: 'before', phases: ['before', 'accepted']}]);
});

test('deleting is not writing', () => {
	expect(cookies(visit(site).writes('_ga', {lifetime: 0}).writes('_gid', {lifetime: -1}))).toEqual([]);
});

test('a header sets a cookie for the host that answered', () => {
	const set = visit(site).requests('https://px.ads.linkedin.com/collect', {
		sets: [{name: 'lidc', domain: 'linkedin.com', lifetime: day}, {name: 'trkCode'}],
	});
	expect(cookies(set)).toMatchObject([
		{name: 'lidc', domain: 'linkedin.com', party: 'third', setBy: 'http', vendor: {id: 'linkedin-insight-tag'}},
		{
			name: 'trkCode',
			domain: 'px.ads.linkedin.com',
			party: 'third',
			request: 'r0-2-0',
			vendor: {id: 'linkedin-insight-tag'},
		},
	]);
});

test('a cookie that only the store told of is the product’s that was asked at its domain, if there was only one', () => {
	const ads = 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/951919876/?random=1&cv=11&fst=1&fmt=3';
	const vendorOf = (visited: Visit) =>
		cookies(visited.keeps('test_cookie', '.doubleclick.net', 900, true))[0]?.vendor?.id;
	expect(vendorOf(visit(site).requests(ads))).toBe('google-ads');
	expect(vendorOf(visit(site))).toBe('google-marketing-platform');
	const floodlight = 'https://1234567.fls.doubleclick.net/activityi;src=1234567;type=invmedia;cat=abcde;ord=1';
	expect(vendorOf(visit(site).requests(ads).requests(floodlight))).toBe('google-marketing-platform');
	// Of another company than the cookie's own, nobody there counts.
	expect(cookies(visit(site).requests(ads).keeps('li_sugr', '.linkedin.com', day, true))[0]?.vendor?.id).toBe(
		'linkedin-insight-tag',
	);
});

test('the store knows the cookies of all tabs: without a write, only the site’s own are its doing', () => {
	const kept = visit(site).keeps('NID', '.google.com', year).keeps('_ga', '.butikk.example', year);
	expect(cookies(kept)).toMatchObject([{name: '_ga', setBy: 'unknown', requestedLifetime: year, storedLifetime: year}]);
});

test('what the store keeps for less than the browser’s cap is what was asked for; at the cap it may have been more', () => {
	const asked = (...lifetimes: (number | 'session')[]) =>
		cookies(lifetimes.reduce((told, lifetime) => told.keeps('a', 'butikk.example', lifetime), visit(site)))[0]
			?.requestedLifetime;
	expect([asked(399 * day), asked('session'), asked(day, 2 * day)]).toEqual([399 * day, 'session', 2 * day]);
	expect([asked(400 * day), asked(400 * day - 1), asked(400 * day, day)]).toEqual([null, null, null]);
});

test('a third party’s cookie in the site’s own partition is the site’s doing', () => {
	const kept = visit(site).keeps('__cf', '.widget.example', year, true).keeps('NID', '.google.com', year);
	expect(cookies(kept)).toMatchObject([{name: '__cf', party: 'third', partitioned: true, requestedLifetime: year}]);
});

test('what another tab may have stored counts only where this site asked for it', () => {
	const shared = {shared: true} as const;
	const stored = visit(site)
		.keeps('own', 'www.butikk.example', year, false, shared)
		.keeps('apart', 'widget.example', year, true, shared);
	expect(cookies(stored)).toEqual([]);
	const asked = visit(site)
		.writes('own', {lifetime: year})
		.keeps('own', 'www.butikk.example', 300 * day, false, shared);
	expect(cookies(asked)).toMatchObject([{name: 'own', storedLifetime: 300 * day}]);
});

test('what was written and deleted again was written, and is told gone', () => {
	const gone = visit(site).writes('_ga', {lifetime: year}).keeps('_ga', '.www.butikk.example', year);
	expect(cookies(gone.loses('_ga', 'www.butikk.example', 'expired'))).toMatchObject([
		{name: '_ga', phases: ['before'], storedLifetime: year, removed: 'expired'},
	]);
	expect(cookies(visit(site).loses('_ga', 'butikk.example'))).toEqual([]);
});

test('what was deleted and set again is there', () => {
	const back = visit(site)
		.keeps('a', 'butikk.example', year)
		.loses('a', 'butikk.example')
		.keeps('a', 'butikk.example', day);
	expect(cookies(back)).toMatchObject([{name: 'a', storedLifetime: day}]);
	expect(cookies(back)[0]).not.toHaveProperty('removed');
	expect(cookies(back.loses('a', 'butikk.example', 'overwrite'))[0]).not.toHaveProperty('removed');
});

test('a browser may put a cookie into a partition unasked', () => {
	const set = visit(site).requests('https://www.youtube.com/embed/1', {
		type: 'sub_frame',
		sets: [{name: 'YSC', domain: 'youtube.com'}],
	});
	expect(cookies(set.keeps('YSC', 'youtube.com', 'session', true))).toMatchObject([{partitioned: true}]);
});

test.each(['PHPSESSID', 'XSRF-TOKEN', 'cart', 'locale', 'wordpress_test_cookie', '__cf_bm', 'AWSALBCORS', 'klaro'])(
	'%s is needed for what the visitor asked for',
	name => {
		expect(cookies(visit(site).writes(name))).toMatchObject([{essential: true}]);
	},
);

test.each(['_ga', '_fbp', 'visitor', 'uid', 'preferences'])('%s is not known to be needed', name => {
	expect(cookies(visit(site).writes(name))).toMatchObject([{essential: false}]);
});

test('a session name is a name for the site’s own sessions only', () => {
	const foreign = visit(site).requests('https://widget.example/w', {sets: [{name: 'session_id'}]});
	expect(cookies(foreign)).toMatchObject([{party: 'third', essential: false}]);
});

test('a list in the policy covers names with a changing part, and says how long', () => {
	const list =
		'Informasjonskapsler\n\nNavn | Formål | Varighet\n_ga_* | Statistikk | 2 år\n_hjSession_XXX | Opptak | 30 minutter\n';
	const listed = visit(site).says(list).writes('_ga_ABC123').writes('_hjSession_42').writes('_fbp');
	expect(cookies(listed)).toMatchObject([
		{name: '_ga_ABC123', declared: true, declaredLifetime: 2 * year},
		{name: '_hjSession_42', declared: true, declaredLifetime: 1800},
		{name: '_fbp', declared: false, declaredLifetime: null},
	]);
	expect(cookies(visit(site).says('Vi bruker informasjonskapsler.').writes('_fbp'))).toMatchObject([{declared: null}]);
});

test('runs of one audit know one cookie once', () => {
	const accepted = visit(site).accepts().writes('_ga', {lifetime: year}).evidence();
	const untouched = visit(site).writes('_ga', {lifetime: day}).evidence();
	expect(report(merge(accepted, untouched)).facts.cookies).toMatchObject([
		{name: '_ga', phase: 'before', phases: ['before', 'accepted'], requestedLifetime: year},
	]);
});

test('storage keys are known by vendor, phase and need', () => {
	const stored = visit(site).stores('_hjSessionUser_1').stores('klaro').stores('handlekurv').accepts().stores('ukjent');
	expect(report(stored).facts.storage).toMatchObject([
		{key: '_hjSessionUser_1', vendor: {id: 'hotjar'}, essential: false, phase: 'before'},
		{key: 'klaro', essential: true},
		{key: 'handlekurv', essential: true},
		{key: 'ukjent', vendor: null, essential: false, phase: 'accepted'},
	]);
});

test('in a visit, which hears no answers ask, a cookie of a host that only this tab has asked is its site’s doing', () => {
	const audited = visit('https://butikk.example/').keeps('IDE', 'doubleclick.net', 86_400).evidence();
	expect(report(audited).facts.cookies).toEqual([]);
	expect(report({...audited, mode: 'visit'}).facts.cookies).toMatchObject([{name: 'IDE', party: 'third'}]);
});

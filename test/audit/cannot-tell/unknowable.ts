import type {Evidence} from '../../../src/audit/index.ts';
import {beside} from '../../support/beside.ts';
import {visit, type Visit} from '../../support/visit.ts';

const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const stopped = {fails: 'net::ERR_BLOCKED_BY_CLIENT'};
const lists = [
	'Personvern\n\nNødvendige informasjonskapsler\n\nNavn\tLeverandør\tFormål\tVarighet',
	'klaro\tButikken\tHusker valget\t1 år\n_ga\tGoogle\tSkiller brukere\t2 år',
].join('\n');
/** It denies, promises, declares and gives lifetimes, so that every rule has something to look for. */
const telling =
	'Personvern. Vi bruker Google Analytics. Vi bruker ikke Meta Pixel. Vi bruker ikke informasjonskapsler før du har samtykket. Vi deler ikke dine personopplysninger med tredjeparter. Informasjonskapselen _ga utløper etter 7 dager.';
const dull = 'Personvern. Vi selger sko, og vi er glade i dem.';

const head = 'Navn\tLeverandør\tFormål\tVarighet';
const rows = {
	ga: '_ga\tGoogle\tSkiller brukere\t2 år',
	fbp: '_fbp\tMeta\tAnnonser\t3 måneder',
	hotjar: '_hjSession_*\tHotjar\tTeller besøk\t30 minutter',
};
const listed = (...names: readonly (keyof typeof rows)[]) => [head, ...names.map(name => rows[name])].join('\n');

/** Visits that leave something unknown, and what is not to be judged after each. */
export const unknowable: Readonly<Record<string, Visit | Evidence>> = {
	'no policy was found': visit(site).findsNoPolicy(),
	'nobody looked for a policy': visit(site).without('policy'),
	'requests were not observed': visit(site).says(telling).asks().accepts().without('requests'),
	'requests were not observed, and the policy is dull': visit(site).says(dull).asks().accepts().without('requests'),
	'nobody said yes': visit(site).says(`${telling} ${lists}`).asks(),
	'nobody said yes, and the policy is dull': visit(site).says(dull).asks(),
	'an extension stopped requests': visit(site)
		.says(telling)
		.requests(collect, stopped)
		.asks()
		.accepts()
		.writes('_ga', {lifetime: 600}),
	'an extension stopped requests, and the policy is dull': visit(site)
		.says(dull)
		.requests(collect, stopped)
		.asks()
		.accepts(),
	'an extension stopped requests, and there is a list': visit(site)
		.says(lists)
		.requests(pixel, stopped)
		.asks()
		.accepts(),
	'requests were stopped after a no': visit(site).asks().chooses('rejected').requests(pixel, stopped),
	'requests were stopped after a yes was taken back': visit(site)
		.asks()
		.accepts()
		.chooses('withdrawn')
		.requests(pixel, stopped),
	'the site did not take the no': visit(site).asks().presses('rejected').reloads(),
	'no page came after a yes': visit(site)
		.says(telling)
		.asks()
		.presses('accepted')
		.hears('cmp-cookie', '{"maps":true}', 'klaro'),
	'no page came after a no': visit(site).asks().presses('rejected').hears('cmp-cookie', '{"maps":false}', 'klaro'),
	'no page came after a yes was taken back': visit(site)
		.asks()
		.accepts()
		.presses('withdrawn')
		.hears('cmp-cookie', '{"maps":false}', 'klaro'),
	'the page had not loaded when somebody chose': visit(site, {isSlow: true}).asks().accepts(),
	'the page was an error': visit(site, {status: 404}).findsNoPolicy(),
	'the site did not take the yes back': visit(site).asks().accepts().presses('withdrawn').reloads(),
	'cookies were not observed after a no': visit(site).asks().chooses('rejected').without('cookies'),
	'cookies were not observed after a yes was taken back': visit(site)
		.asks()
		.accepts()
		.chooses('withdrawn')
		.without('cookies'),
	'requests tell of the no': visit(site)
		.requests(`${collect}&gcs=G100`)
		.asks()
		.chooses('rejected')
		.requests(`${collect}&gcs=G100`),
	'requests tell of the yes taken back': visit(site)
		.asks()
		.accepts()
		.chooses('withdrawn')
		.requests(`${collect}&gcs=G100`),
	'no way back was found': visit(site).asks().accepts().findsWayBack(null),
	'the policy was cut': visit(site)
		.says(dull)
		.misses('policy-cut')
		.asks()
		.accepts()
		.requests(pixel)
		.writes('_fbp')
		.stores('_hjid'),
	'the policy was cut, with a list': visit(site)
		.says(lists)
		.misses('policy-cut')
		.asks()
		.accepts()
		.writes('_fbp')
		.requests(pixel),
	'the policy was cut, with nothing wrong in it': visit(site)
		.says(
			'Personvern\n\nMarkedsføring\n\nNavn\tLeverandør\tFormål\tVarighet\n_fbp\tMeta\tReklame\t1 år\n_ga\tGoogle\tMåling\t2 år',
		)
		.misses('policy-cut')
		.asks()
		.accepts(),
	'only a text on cookies was read': visit(site)
		.says('Informasjonskapsler. Vi bruker informasjonskapsler til analyse.')
		.asks()
		.accepts()
		.requests(pixel),
	'the policy could not be read': visit(site).misses('policy-not-read'),
	'buttons are not understood': visit(site).asks({accept: false, reject: false, settings: false}),
	'there is only yes, and nothing to refuse': visit(site).asks({reject: false, settings: false}).accepts(),
	'a banner was not looked for': visit(site).without('consent').without('page'),
	'unknown things were stored': visit(site).says(telling).writes('a1').writes('b2'),
	'bodies were not told': visit(site).says('Vi bruker Meta Pixel.').asks().accepts().requests(pixel, {method: 'POST'}),
	'a number for the visitor was sent': visit(site).asks().accepts().requests(`${collect}&uid=4711`),
	'weak words were sent': visit(site)
		.says(dull)
		.asks()
		.accepts()
		.requests('https://bat.bing.com/action/0?ti=1&tl=Spill%20for%20barn%20og%20ungdom'),
	'the policy is in no language with a list': visit(site)
		.says('Adatvédelmi tájékoztató. A weboldal sütiket használ.', 'hu')
		.asks()
		.accepts()
		.requests('https://bat.bing.com/action/0?ti=1&tl=Cipo'),
	'a name stands there': visit(site)
		.says('Personvern. Vi har en side på Facebook. Meta Platforms Inc., Menlo Park, USA.')
		.asks()
		.accepts()
		.requests(pixel),
	'a list is of examples': visit(site)
		.says(`Personvern. Vi bruker blant annet disse informasjonskapslene:\n${listed('ga', 'hotjar')}`)
		.asks()
		.accepts()
		.writes('_fbp'),
	'a listed name is a beginning': visit(site).says(lists).asks().accepts().writes('_ga_8R3V'),
	'legitimate interest in nobody knows what': visit(site)
		.says('Markedsføring\n\nGrunnlaget er vår berettigede interesse i å følge opp kundene.')
		.asks()
		.accepts(),
	'unknown cookies are called necessary': visit(site).says(
		'Nødvendige\n\nNavn\tFormål\tVarighet\na_b\tKurv\tØkt\nc_d\tSpråk\tØkt',
	),
	'a tracker of nobody known': visit(site)
		.says(dull)
		.asks()
		.accepts()
		.requests('https://p.tellemaskin.example/t', {type: 'ping'}),
	'an extension stopped what was declared': visit(site)
		.says('Personvern. Vi bruker Google Analytics og Hotjar.')
		.asks()
		.accepts()
		.requests(collect, stopped),
	'the policy’s list and the platform’s agree, and the rest of the policy is cut': beside(
		visit(site)
			.says(`Personvern\n\n${listed('ga', 'fbp')}`)
			.misses('policy-cut'),
		listed('ga', 'fbp'),
	),
	'the platform’s list is longer, and the policy is cut': beside(
		visit(site)
			.says(`Personvern\n\n${listed('ga', 'fbp')}`)
			.misses('policy-cut'),
		listed('ga', 'fbp', 'hotjar'),
	),
	'the platform has a list, and the policy needs scripts': beside(
		visit(site).says('Personvern. Vi bruker informasjonskapsler.').misses('policy-needs-scripts'),
		listed('ga', 'fbp'),
	),
	'the platform did not show its list': visit(site)
		.says(`Personvern\n\n${listed('ga', 'fbp')}`)
		.hears('cmp-cookie', "{stamp:'x',necessary:true,statistics:false,method:'explicit'}", 'cookiebot'),
	'a heading names necessary and other purposes': visit(site)
		.says(`Personvern\n\nNødvendige og statistiske informasjonskapsler\n\n${listed('ga')}`)
		.writes('_ga'),
	'a vendor is left to its own information': visit(site)
		.says(
			`Personvern. Slik bruker vi informasjonskapsler.\n\n${listed('ga', 'hotjar')}\n\nVi bruker Meta Pixel. Les mer om informasjonskapslene fra Meta Pixel på facebook.com.`,
		)
		.asks()
		.accepts()
		.writes('_fbp'),
};

import {beside} from '../../support/beside.ts';
import {visit} from '../../support/visit.ts';
import {wholePolicy} from '../../support/whole-policy.ts';
import type {Told} from './told.ts';

const site = 'https://butikk.example';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const year = 365 * 86_400;

const head = 'Navn\tLeverandør\tFormål\tVarighet';
const rows = {
	ga: '_ga\tGoogle\tSkiller brukere\t2 år',
	fbp: '_fbp\tMeta\tAnnonser\t3 måneder',
	longFbp: '_fbp\tMeta\tAnnonser\t2 år',
	hotjar: '_hjSession_*\tHotjar\tTeller besøk\t30 minutter',
	visits: 'besok\tButikken\tTeller\t1 dag',
	basket: 'handlekurv\tButikken\tHandlekurven\tØkt',
};
const listed = (...names: readonly (keyof typeof rows)[]) => [head, ...names.map(name => rows[name])].join('\n');
const shop = (text: string) => visit(site).says(text).asks().accepts();

/** What its texts say, or leave out. */
export const ofTexts: Told = {
	'the lists agree': [
		beside(visit(site).says(`Personvern\n\n${listed('ga', 'hotjar')}`), listed('hotjar', 'ga')),
		'contradicting_declarations passed',
	],
	'the platform’s list is longer': [
		beside(visit(site).says(`Personvern\n\n${listed('ga', 'hotjar')}`), listed('ga', 'hotjar', 'fbp')),
		'contradicting_declarations failed_only_platform',
	],
	'the policy’s list is longer': [
		beside(visit(site).says(`Personvern\n\n${listed('ga', 'fbp', 'visits')}`), listed('ga', 'fbp')),
		'contradicting_declarations failed_only_policy',
	],
	'the lists give a cookie different lifetimes': [
		beside(visit(site).says(`Personvern\n\n${listed('ga', 'fbp')}`), listed('ga', 'longFbp')),
		'contradicting_declarations failed_lifetime',
	],
	'the lists give a cookie different categories': [
		beside(
			visit(site)
				.says(`Personvern\n\nNødvendige informasjonskapsler\n\n${listed('ga', 'fbp')}`)
				.writes('_ga'),
			`Statistikk\n\n${listed('ga', 'fbp')}`,
		),
		'contradicting_declarations failed_category',
		'miscategorised_cookie failed',
		'miscategorised_cookie failed_unseen',
	],
	'the platform alone has a list': [
		beside(visit(site).says('Personvern. Vi bruker informasjonskapsler.'), listed('ga', 'fbp')),
		'contradicting_declarations inapplicable_one_list',
	],
	'a basket is called necessary': [
		visit(site)
			.says(`Personvern\n\nNødvendige informasjonskapsler\n\n${listed('basket')}\nklaro\tButikken\tHusker valget\t1 år`)
			.asks()
			.accepts()
			.writes('klaro'),
		'miscategorised_cookie passed',
		'undeclared_cookie inapplicable_none',
	],
	'only the store tells how long a cookie lives': [
		shop(`Personvern\n\n${listed('ga', 'fbp')}`).keeps('_fbp', 'butikk.example', 400 * 86_400),
		'excessive_cookie_lifetime failed_stored',
	],
	'a cookie of nobody’s is on no list, and one of Meta’s': [
		shop(`Personvern\n\n${listed('ga', 'hotjar')}`)
			.writes('besok')
			.writes('_fbp'),
		'undeclared_cookie failed',
		'undeclared_cookie failed_named',
	],
	'staying, or a browser’s settings, are taken for a yes': [
		visit(site).says(
			'Ved å bruke nettstedet samtykker du til bruk av informasjonskapsler. Du samtykker gjennom innstillingene i nettleseren din.',
		),
		'implied_consent failed',
		'implied_consent failed_browser_settings',
	],
	'statistics rest on legitimate interest': [
		visit(site).says('Vi bruker informasjonskapsler til statistikk på grunnlag av vår berettigede interesse.'),
		'legitimate_interest_for_tracking failed',
	],
	'the policy says nothing of what goes on': [
		shop('Personvern. Vi selger sko, og vi er glade i dem.').requests(pixel),
		'missing_cookie_information failed',
		'undeclared_vendor failed',
		'undisclosed_transfer failed',
	],
	'the policy says nothing of the cookies there are': [
		shop('Personvern. Vi selger sko, og vi er glade i dem.').writes('besok', {lifetime: year}),
		'missing_cookie_information failed_cookies',
	],
	'all that must be told is told': [visit(site).says(wholePolicy.join('\n\n')), 'missing_information passed'],
	'there is no policy': [visit(site).findsNoPolicy(), 'missing_policy failed'],
	'the auditor has the policy': [
		visit(site).findsNoPolicy().isGiven('Personvern. Vi selger sko.'),
		'missing_policy passed_given',
	],
	'a no is behind settings': [
		visit(site).asks({reject: false}).accepts().requests(pixel),
		'missing_reject failed_settings',
	],
	'a no is three presses away': [
		visit(site).asks({reject: false}).requests(pixel).presses('rejected', 'automation', 3),
		'missing_reject failed_further_in',
	],
	'the policy names what is gone': [
		visit(site).says('Vi måler besøk på nettstedet vårt med Universal Analytics.'),
		'outdated_text failed',
	],
	'the policy points at a law that was replaced': [
		visit(site).says('Personvern. Etter ekomloven § 2-7 b har du krav på denne informasjonen.'),
		'outdated_text failed_replaced',
	],
	'an e-mail address is sent': [
		shop('Personvern.').requests(`${pixel}&cd[epost]=kari%40epost.example`),
		'personal_data_in_request failed',
	],
	'a page on an illness is told': [
		shop('Personvern. Vi selger sko.').requests(
			`${pixel}&dl=${encodeURIComponent(`${site}/behandling/depresjon-og-angst`)}`,
		),
		'sensitive_page_leak failed',
	],
	'a page on shoes is told': [
		shop('Personvern. Vi selger sko.').requests(`${pixel}&dl=${encodeURIComponent(`${site}/sko`)}`),
		'sensitive_page_leak passed',
	],
	'a stranger stores things before a choice, and so does Hotjar': [
		visit(site)
			.stores('_hjSessionUser_1')
			.requests('https://annonse.example/a.js', {type: 'script', sets: [{name: 'uid', lifetime: year}]}),
		'storage_before_consent failed',
		'storage_before_consent failed_storage',
	],
};

import type {Evidence} from '../../../src/audit/index.ts';
import {type Visit, visit} from '../../support/visit.ts';

const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const year = 365 * 86_400;
const recording = {type: 'xmlhttprequest', method: 'POST', body: 'x'.repeat(3000)};
const recorder = 'https://cdn.recorder.example/r.js';
const own = `${site}/bundle.js`;

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

/** The consent platform shows a list in its dialog. */
function beside(visited: Visit, text: string): Evidence {
	const evidence = visited.evidence();
	const at = evidence.runs[0]?.finishedAt ?? 0;
	const shown = {
		...{kind: 'policy', at, source: `${site}/`, foundBy: 'cmp'},
		...{title: 'Cookiebot', language: 'nb', text},
	} as const;
	return {...evidence, runs: evidence.runs.map(run => ({...run, observations: [...run.observations, shown]}))};
}

function withTypedText(visited: Visit): Evidence {
	const evidence = visited.requests('https://lytter.example/v?email=x').uses(null, 'typed-text-sent').evidence();
	const runs = evidence.runs.map(run => ({
		...run,
		observations: run.observations.map(seen => (seen.kind === 'technique' ? {...seen, request: '2'} : seen)),
	}));
	return {...evidence, runs};
}

const whole = [
	'Personvernerklæring for kundene våre',
	'Butikken AS er behandlingsansvarlig for opplysningene på dette nettstedet.',
	'Har du spørsmål om personopplysningene dine, skriver du til post@butikk.example.',
	'Vi bruker opplysningene dine for å levere det du har bestilt.',
	'Behandlingsgrunnlaget er avtalen med deg, jf. artikkel 6 nr. 1 bokstav b.',
	'Vi deler navnet og andre personopplysninger med leverandørene våre.',
	'Vi lagrer opplysningene så lenge kundeforholdet varer.',
	'Du har rett til innsyn, retting og sletting.',
	'Du kan klage til Datatilsynet.',
];
const denials =
	'Vi bruker ikke fingerprinting. Vi bruker ikke lokal lagring (local storage). Vi bruker ikke opptak av økter (session recording). Vi bruker ikke web beacons. Vi overfører ikke personopplysninger til land utenfor EØS.';

const devices = (text: string) => shop(text).requests('https://api.fpjs.io/?ci=js/3').uses(own, 'canvas', 'audio');
const recordings = (text: string) =>
	shop(text)
		.requests('https://script.hotjar.com/modules.js')
		.stores('_hjSessionUser_1')
		.writes('_hjSession_1')
		.requests(pixel)
		.uses(recorder, 'dom-changes', 'input-listeners')
		.requests('https://in.recorder.example/e', recording);

/** Visits after which something can be told, and which wordings (rule, outcome, variant) each stands here for. */
export const tellable: Readonly<Record<string, readonly [Visit | Evidence, ...wordings: readonly string[]]>> = {
	'the policy is silent, and nothing happens': [
		visit(site).says('Personvern. Vi selger sko.'),
		'broken_consent_promise inapplicable',
		'consent_signal_mismatch passed',
		'contradicting_declarations inapplicable',
		'cookieless_ping_before_consent passed',
		'denied_sharing inapplicable',
		'denied_vendor inapplicable',
		'excessive_cookie_lifetime inapplicable',
		'implied_consent passed',
		'legitimate_interest_for_tracking passed',
		'miscategorised_cookie inapplicable',
		'missing_cookie_information inapplicable',
		'missing_information failed',
		'missing_policy passed',
		'missing_reject inapplicable',
		'outdated_text passed',
		'personal_data_in_request inapplicable',
		'sensitive_page_leak inapplicable',
		'stale_declaration inapplicable',
		'storage_before_consent passed',
		'tracking_after_rejection inapplicable',
		'tracking_after_withdrawal inapplicable',
		'tracking_before_consent passed',
		'undeclared_cookie inapplicable',
		'undeclared_technique inapplicable',
		'undeclared_vendor inapplicable',
		'undisclosed_transfer inapplicable',
		'vague_declaration inapplicable',
	],
	'what is promised is kept': [
		shop(
			`Personvern. Vi bruker Google Analytics, som også bruker nettsporere. Vi bruker ikke Meta Pixel. Vi bruker ikke informasjonskapsler før du har samtykket. Google overfører opplysninger til USA.\n\n${listed('ga', 'hotjar')}`,
		)
			.requests(collect)
			.writes('_ga', {lifetime: 2 * year})
			.writes('_hjSession_1', {lifetime: 1800}),
		'broken_consent_promise passed',
		'denied_vendor passed',
		'excessive_cookie_lifetime passed',
		'missing_cookie_information passed',
		'missing_reject passed',
		'personal_data_in_request passed',
		'stale_declaration passed',
		'undeclared_cookie passed',
		'undeclared_technique passed',
		'undeclared_vendor passed',
		'undisclosed_transfer passed',
		'vague_declaration passed',
	],
	'what is promised is broken': [
		visit(site)
			.says(
				'Personvern. Vi bruker ikke Meta Pixel. Vi bruker ikke informasjonskapsler før du har samtykket. Vi deler ikke dine personopplysninger med tredjeparter. Informasjonskapselen _ga utløper etter 7 dager. Vi bruker Hotjar.',
			)
			.requests(pixel)
			.writes('_ga', {lifetime: 2 * year})
			.asks({reject: false, settings: false})
			.accepts(),
		'broken_consent_promise failed',
		'denied_sharing failed',
		'denied_vendor failed',
		'excessive_cookie_lifetime failed',
		'missing_reject failed',
		'stale_declaration failed',
		'storage_before_consent failed_named',
		'tracking_before_consent failed',
	],
	'nobody gets anything, as was said': [
		shop('Personvern. Vi deler ikke dine personopplysninger med tredjeparter.'),
		'denied_sharing passed',
	],
	'a yes is told before anybody was asked': [
		visit(site).requests(`${collect}&gcs=G111`),
		'consent_signal_mismatch failed',
	],
	'a yes is told after a no': [
		visit(site).asks().rejects().waits(2000).requests(`${collect}&gcs=G111`),
		'consent_signal_mismatch failed_refused',
		'tracking_after_rejection failed',
	],
	'the platform keeps a yes after a no': [
		visit(site).asks().presses('rejected').hears('cmp-cookie', '{"maps":true}', 'klaro'),
		'consent_signal_mismatch failed_platform',
	],
	'a no is told before anybody was asked': [
		visit(site).requests(`${collect}&gcs=G100`),
		'cookieless_ping_before_consent failed',
	],
	'a no is told after a no': [
		visit(site).asks().rejects().waits(2000).requests(`${collect}&gcs=G100`),
		'cookieless_ping_before_consent failed_refused',
	],
	'a no is kept': [visit(site).requests(collect).asks().rejects(), 'tracking_after_rejection passed'],
	'cookies come after a no': [visit(site).asks().rejects().writes('_fbp'), 'tracking_after_rejection failed_storage'],
	'a yes taken back is taken back': [
		visit(site).asks().accepts().requests(collect).chooses('withdrawn'),
		'tracking_after_withdrawal passed',
	],
	'a yes taken back is still a yes': [
		visit(site).asks().accepts().chooses('withdrawn').waits(2000).requests(collect),
		'tracking_after_withdrawal failed',
	],
	'cookies come after a yes was taken back': [
		visit(site).asks().accepts().chooses('withdrawn').waits(2000).writes('_fbp'),
		'tracking_after_withdrawal failed_storage',
	],
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
	'all that must be told is told': [visit(site).says(whole.join('\n\n')), 'missing_information passed'],
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
	'devices are told apart without a word': [
		devices('Vi bruker informasjonskapsler.'),
		'undeclared_technique failed_fingerprinting',
		'undeclared_technique failed_fingerprinting_observed',
	],
	'devices are told apart against the word': [
		devices(`Vi bruker informasjonskapsler. ${denials}`),
		'undeclared_technique failed_fingerprinting_denied',
		'undeclared_technique failed_fingerprinting_observed_denied',
	],
	'visits are recorded without a word': [
		recordings('Vi bruker informasjonskapsler.'),
		'undeclared_technique failed_local_storage',
		'undeclared_technique failed_session_recording',
		'undeclared_technique failed_session_recording_observed',
		'undeclared_technique failed_web_beacons',
	],
	'visits are recorded against the word': [
		recordings(`Vi bruker informasjonskapsler. ${denials}`),
		'undeclared_technique failed_local_storage_denied',
		'undeclared_technique failed_session_recording_denied',
		'undeclared_technique failed_session_recording_observed_denied',
		'undeclared_technique failed_web_beacons_denied',
		'undisclosed_transfer failed_denied',
	],
	'what is typed is sent without a word': [
		withTypedText(shop('Vi bruker informasjonskapsler.')),
		'undeclared_technique failed_keystrokes_observed',
	],
	'what is typed is sent against the word': [
		withTypedText(shop(`Vi bruker informasjonskapsler. ${denials}`)),
		'undeclared_technique failed_keystrokes_observed_denied',
	],
	'a stranger tracks': [
		shop('Personvern. Vi bruker informasjonskapsler.').requests('https://p.tellemaskin.example/t', {type: 'ping'}),
		'undeclared_vendor failed_unknown',
	],
	'only the owner is named': [
		shop('Vi bruker tjenester fra Google.').requests(collect),
		'vague_declaration failed_owner',
	],
	'only the purpose is named': [
		shop('Vi bruker informasjonskapsler til analyse av trafikken på nettstedet.').requests(collect),
		'vague_declaration failed_category',
	],
};

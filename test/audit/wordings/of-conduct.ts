import {visit} from '../../support/visit.ts';
import type {Told} from './told.ts';

const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const year = 365 * 86_400;
const list =
	'Navn\tLeverandør\tFormål\tVarighet\n_ga\tGoogle\tSkiller brukere\t2 år\n_hjSession_*\tHotjar\tTeller besøk\t30 minutter';
const shop = (text: string) => visit(site).says(text).asks().accepts();

/** What a site does beside what it says. */
export const ofConduct: Told = {
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
			`Personvern. Vi bruker Google Analytics, som også bruker nettsporere. Vi bruker ikke Meta Pixel. Vi bruker ikke informasjonskapsler før du har samtykket. Google overfører opplysninger til USA.\n\n${list}`,
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
	'a yes is told before anybody was asked, and after a no': [
		visit(site).requests(`${collect}&gcs=G111`).asks().rejects().waits(2000).requests(`${collect}&gcs=G111`),
		'consent_signal_mismatch failed_both',
	],
	'nothing was granted, and it calls home before a choice and after a no': [
		visit(site).requests(`${collect}&gcs=G100`).asks().rejects().requests(`${collect}&gcs=G100`),
		'cookieless_ping_before_consent failed_both',
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
};

import {describe} from 'vitest';
import {base64, encoded, reads} from './reads.ts';

const shop = (a: string, m: string, p: string, s: string) =>
	encoded({con: {CMP: {a, m, p, s}}, v: '2.1', region: 'NO03', reg: 'GDPR'});
const webflow = (analytics: boolean, marketing: boolean) =>
	encodeURIComponent(encoded({id: 'a', consents: {analytics, essential: true, marketing, personalization: marketing}}));
const pandectes = (status: string | null, preferences: number) =>
	base64({country: {code: 'NO'}, status, timestamp: 1724345013, preferences, id: 'a'});
const dp = (status: string, statistics: boolean, marketing: boolean) =>
	encoded({
		status,
		checkboxes: [
			{name: 'statistics', checked: statistics},
			{name: 'marketing', checked: marketing},
		],
	});

describe('a shop or a site of a builder', () => {
	reads([
		// The empty one, and the older, are published; the others are built after them.
		['shopify', shop('', '', '', ''), 'pending'],
		['shopify', shop('1', '1', '1', '1'), 'accepted'],
		['shopify', shop('0', '0', '0', '0'), 'rejected'],
		['shopify', shop('1', '0', '0', ''), 'partial', ['analytics']],
		['shopify', '{"lim":["GDPR"],"v":"2.0","con":{"GDPR":""},"reg":"CCPA"}', 'pending'],
		['shopify', '{"lim":["GDPR"],"v":"2.0","con":{"GDPR":"1"},"reg":""}', 'accepted'],
		['shopify', '3.AMPS_USVA_f_f_-DlBBsijT9252dNjR-wT4w', 'pending'],
		['shopify', '3.AmPs_NO03_f_f_a', 'pending', ['analytics', 'preferences']],

		// The first two are published.
		[
			'wix',
			'%7B%22ess%22%3A1%2C%22func%22%3A0%2C%22anl%22%3A0%2C%22adv%22%3A0%2C%22dt3%22%3A1%2C%22ts%22%3A28815767%7D',
			'rejected',
		],
		[
			'wix',
			'%7B%22ess%22%3A1%2C%22func%22%3A1%2C%22anl%22%3A1%2C%22adv%22%3A1%2C%22dt3%22%3A1%2C%22ts%22%3A29493585%7D',
			'accepted',
		],
		['wix', '{"ess":1,"func":1,"anl":1,"adv":0,"dt3":0,"ts":1}', 'partial', ['essential', 'functional', 'analytics']],

		// The first is published.
		['squarespace', 'ss_marketingCookiesAllowed=true; ss_performanceCookiesAllowed=true', 'accepted'],
		['squarespace', 'ss_marketingCookiesAllowed=false; ss_performanceCookiesAllowed=false', 'rejected'],
		['squarespace', 'ss_marketingCookiesAllowed=false; ss_performanceCookiesAllowed=true', 'partial', ['performance']],

		// Built after a published one.
		['finsweet', webflow(true, true), 'accepted'],
		['finsweet', webflow(false, false), 'rejected'],
		['finsweet', webflow(true, false), 'partial', ['analytics', 'essential']],

		// The list of all three is published.
		['consentmo', 'cookieconsent_preferences_disabled=; cookieconsent_status=allow', 'accepted'],
		[
			'consentmo',
			'cookieconsent_preferences_disabled=functionality,analytics,marketing; cookieconsent_status=deny',
			'rejected',
		],
		[
			'consentmo',
			'cookieconsent_preferences_disabled=analytics%2Cmarketing; cookieconsent_status=accept_selected',
			'partial',
			['functionality'],
		],
		['consentmo', 'cookieconsent_preferences_disabled=analytics%2Cmarketing', 'pending'],
		['consentmo', 'cookieconsent_preferences_disabled=; cookieconsent_status=non_gdpr', 'pending'],
		['consentmo', 'cookieconsent_status=allow', 'unknown'],

		// The first is published.
		[
			'pandectes',
			'eyJjb3VudHJ5Ijp7ImNvZGUiOiJVUyIsInN0YXRlIjoiTU8iLCJkZXRlY3RlZCI6MTcyNDUyNzU3NX0sInN0YXR1cyI6ImFsbG93IiwidGltZXN0YW1wIjoxNzI0MzQ1MDEzLCJwcmVmZXJlbmNlcyI6MCwiaWQiOiI2NmM3NmFiNTkyNjZjMjc3YmY1MDExM2YifQ==',
			'accepted',
		],
		['pandectes', pandectes('deny', 7), 'rejected'],
		['pandectes', pandectes('custom', 4), 'partial', ['functionality', 'performance']],
		['pandectes', pandectes(null, 7), 'pending'],

		// The second is published.
		['dp-cookieconsent', dp('approved', true, true), 'accepted'],
		['dp-cookieconsent', dp('approved', false, false), 'rejected'],
		['dp-cookieconsent', dp('approved', true, false), 'partial', ['statistics']],
		['dp-cookieconsent', dp('open', true, true), 'pending'],

		// The categories of the last but one are published.
		['eu-cookie-compliance', 'cookie-agreed=2', 'accepted'],
		['eu-cookie-compliance', 'cookie-agreed-nb=2', 'accepted'],
		['eu-cookie-compliance', 'cookie-agreed=0; cookie-agreed-version=1.0.0', 'rejected'],
		[
			'eu-cookie-compliance',
			'cookie-agreed=2; cookie-agreed-categories=%5B%22essential%22%2C%22tracking%22%2C%22media_youtube%22%5D',
			'accepted',
			['essential', 'tracking', 'media_youtube'],
		],
		[
			'eu-cookie-compliance',
			'cookie-agreed=2; cookie-agreed-categories=["functional"]; cookie-agreed-version=1.0.0',
			'partial',
		],
		['eu-cookie-compliance', 'cookie-agreed=2; cookie-agreed-categories=["essential"]', 'rejected'],
		['eu-cookie-compliance', 'cookie-agreed=2; cookie-agreed-categories=[]', 'rejected'],
		['eu-cookie-compliance', 'cookie-agreed-version=1.0.0', 'unknown'],
	]);
});

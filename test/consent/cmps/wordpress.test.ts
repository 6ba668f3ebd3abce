import {describe} from 'vitest';
import {base64, encoded, reads} from './reads.ts';

const hu = (level: number) =>
	JSON.stringify({
		consent: level > 1,
		consentLevel: level,
		consentID: 'a',
		categories: {1: true, 2: level > 1, 3: level > 1, 4: level > 2},
		expiry: 365,
	});
const moove = (thirdparty: string, advanced: string) => encoded({strict: '1', thirdparty, advanced});
const webtoffee = (answer: string, kept: unknown) =>
	`CookieLawInfoConsent=${base64(kept)}; viewed_cookie_policy=${answer}`;
const bcb = (categories: string[]) =>
	encoded({categories, revision: 0, data: null, services: {Technical: [], Marketing: [], Analytics: []}});

describe('a plug-in of WordPress', () => {
	reads([
		['cookie-notice', 'true', 'accepted'],
		['cookie-notice', 'false', 'rejected'],
		// The third level is published.
		['cookie-notice', hu(3), 'accepted'],
		['cookie-notice', hu(2), 'partial', ['essential', 'category 2', 'category 3']],
		['cookie-notice', hu(1), 'rejected'],

		// All three are published, the last with the two turned round.
		['gdpr-cookie-compliance', moove('1', '1'), 'accepted'],
		['gdpr-cookie-compliance', moove('0', '0'), 'rejected'],
		['gdpr-cookie-compliance', moove('1', '0'), 'partial', ['necessary', 'thirdparty']],

		// The first three are published.
		[
			'webtoffee',
			'CookieLawInfoConsent=eyJuZWNlc3NhcnkiOnRydWUsIm5vbi1uZWNlc3NhcnkiOnRydWV9; viewed_cookie_policy=yes',
			'accepted',
		],
		[
			'webtoffee',
			'CookieLawInfoConsent=eyJuZWNlc3NhcnkiOnRydWUsImZ1bmN0aW9uYWwiOmZhbHNlLCJwZXJmb3JtYW5jZSI6ZmFsc2UsImFuYWx5dGljcyI6ZmFsc2UsImFkdmVydGlzZW1lbnQiOmZhbHNlLCJvdGhlcnMiOmZhbHNlfQ==; viewed_cookie_policy=yes',
			'rejected',
		],
		['webtoffee', webtoffee('no', {ver: '1', necessary: 'true', analytics: 'false'}), 'rejected', ['necessary']],
		[
			'webtoffee',
			webtoffee('yes', {ver: '1', necessary: 'true', analytics: 'true', advertisement: 'false'}),
			'partial',
		],
		['webtoffee', webtoffee('no', {ver: '1', necessary: 'true', analytics: 'true'}), 'rejected', []],
		[
			'webtoffee',
			'cookielawinfo-checkbox-necessary=yes; cookielawinfo-checkbox-non-necessary=no; viewed_cookie_policy=yes',
			'rejected',
		],
		['webtoffee', 'viewed_cookie_policy=yes', 'accepted'],
		['webtoffee', 'cookielawinfo-checkbox-necessary=yes; cookielawinfo-checkbox-analytics=yes', 'unknown'],

		// Built after what its own scripts read.
		['wp-cookie-consent', '{"necessary":"yes","marketing":"yes","analytics":"yes","preferences":"yes"}', 'accepted'],
		['wp-cookie-consent', '{"necessary":"yes","marketing":"no","analytics":"no","preferences":"no"}', 'rejected'],
		[
			'wp-cookie-consent',
			'{"necessary":"yes","marketing":"no","analytics":"yes"}',
			'partial',
			['necessary', 'analytics'],
		],

		// The second is published.
		['beautiful-cookie-banner', bcb(['Technical', 'Marketing', 'Analytics']), 'accepted'],
		['beautiful-cookie-banner', bcb(['Technical', 'Marketing']), 'partial', ['Technical', 'Marketing']],
		['beautiful-cookie-banner', bcb(['Technical']), 'rejected'],

		['eu-cookie-law', 'set', 'accepted'],
		['eu-cookie-law', 'unset', 'unknown'],
	]);
});

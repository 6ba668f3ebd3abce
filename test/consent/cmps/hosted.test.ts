import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {tcPurposes} from '../../../src/consent/tc-purposes.ts';
import {decode} from '../../../src/consent/index.ts';
import {base64, encoded, reads} from './reads.ts';
import {tcStringOf as tcString} from '../tc-string.ts';

const everyPurpose = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const google = (tc: string) => encoded([null, null, null, [tc, '2~~dv.', 'a'], null, null, [[32, '["a",[1,2]]']]]);
const purposesOf = (fields: object, meta: object) =>
	encoded({consent: fields, identity: {}, fides_meta: {version: '0.9.0', createdAt: 'x', ...meta}});
const saved = {updatedAt: '2026-11-23T10:00:00.000Z', consentMethod: 'save'};
const airgap = (Advertising: unknown, Analytics: unknown, confirmed = true) =>
	JSON.stringify({
		purposes: {SaleOfInfo: 'Auto', Analytics, Functional: Analytics, Advertising},
		timestamp: '2026-10-02T01:33:15.268Z',
		confirmed,
		prompted: true,
		updated: true,
	});
const granted = (...purposes: string[]) =>
	purposes.map(it => [it, {status: 'granted', canonicalPurposes: [it]}] as const);
const evidon = (categories: unknown) =>
	JSON.stringify({consent_date: '2026-10-31T10:04:29.977Z', categories, consent_type: 1});
const ccm = (clickedButton: string, consent = true) =>
	JSON.stringify({'/': {gen: 2, ucid: '1', consent, embeddings: ['1e76acf', '8ed8d9a'], clickedButton}});
const uc3 = (names: Readonly<Record<string, boolean>>, storage: string) =>
	JSON.stringify({
		gcm: {adStorage: storage === 'all' ? 'granted' : 'denied', analyticsStorage: storage ? 'granted' : 'denied'},
		consent: {services: Object.fromEntries(Object.entries(names).map(([name, consent], id) => [id, {name, consent}]))},
	});

describe('a hosted platform', () => {
	reads([
		// The one without a string is published.
		['google-funding-choices', google(tcString(everyPurpose)), 'accepted'],
		['google-funding-choices', google(tcString([])), 'rejected'],
		['google-funding-choices', google(tcString([1, 8])), 'partial', ['store-and-access', 'measure-content']],
		[
			'google-funding-choices',
			'%5Bnull%2Cnull%2Cnull%2Cnull%2Cnull%2Cnull%2C%5B%5B32%2C%22%5B%5C%22df36341f%5C%22%2C%5B1768980468%2C518000000%5D%5D%22%5D%5D%5D',
			'unknown',
		],

		// The empty list is published.
		[
			'liveramp',
			'%7B%22purpose%22%3A%7B%22legitimateInterests%22%3A%5B25%5D%2C%22consents%22%3A%5B%5D%7D%2C%22vendor%22%3A%7B%7D%7D',
			'rejected',
		],
		[
			'liveramp',
			'{"purpose":{"legitimateInterests":[],"consents":[25,26]},"vendor":{}}',
			'accepted',
			['purpose 25', 'purpose 26'],
		],
		['liveramp', '{"purpose":{"legitimateInterests":[],"consents":[25]},"vendor":{}}', 'partial'],
		['liveramp', tcString([]), 'rejected'],

		// The first is published; the others are built after it.
		[
			'ketch',
			'eyJlc3NlbnRpYWxfc2VydmljZXMiOnsic3RhdHVzIjoiZ3JhbnRlZCIsImNhbm9uaWNhbFB1cnBvc2VzIjpbImVzc2VudGlhbF9zZXJ2aWNlcyJdfX0%3D',
			'unknown',
			['essential_services'],
		],
		['ketch', base64(Object.fromEntries(granted('essential_services', 'analytics'))), 'accepted'],
		['ketch', base64({essential_services: 'granted', analytics: 'denied'}), 'rejected'],
		[
			'ketch',
			base64({analytics: {status: 'granted'}, behavioral_advertising: {status: 'denied'}}),
			'partial',
			['analytics'],
		],

		// The refusal is published.
		[
			'transcend',
			'{"purposes":{"SaleOfInfo":false,"Analytics":false,"Functional":false,"Advertising":false},"timestamp":"2026-10-02T01:33:15.268Z","confirmed":true,"prompted":true,"updated":true}',
			'rejected',
		],
		['transcend', airgap(true, true), 'accepted'],
		['transcend', airgap(false, true), 'partial', ['Analytics', 'Functional']],
		['transcend', airgap(false, false, false), 'pending'],
		['transcend', airgap('Auto', 'Auto', false), 'pending'],

		// Built after the type in its source.
		['fides', purposesOf({essential: true, analytics: true, marketing: true}, saved), 'accepted'],
		['fides', purposesOf({essential: true, analytics: false, marketing: false}, saved), 'rejected'],
		['fides', purposesOf({essential: 'acknowledge', analytics: 'opt_in', marketing: 'opt_out'}, saved), 'partial'],
		['fides', purposesOf({analytics: true}, {updatedAt: ''}), 'pending'],
		['fides', purposesOf({analytics: false}, {...saved, consentMethod: 'dismiss'}), 'pending'],
		['fides', base64({consent: {essential: true, analytics: false}, fides_meta: saved}), 'rejected'],

		// Written by the package itself.
		[
			'c15t',
			'c.necessary:1,c.functionality:1,c.measurement:1,c.experience:1,c.marketing:1,i.t:1790000000000,i.sid:sub_a',
			'accepted',
		],
		['c15t', 'c.necessary:1,i.t:1790000000000,i.sid:sub_a', 'rejected', ['necessary']],
		['c15t', 'c.necessary:1,c.marketing:1,i.t:1790000000000', 'accepted'],
		[
			'c15t',
			'{"consents":{"necessary":true,"functionality":false,"measurement":true,"experience":false,"marketing":false},"consentInfo":{"time":1}}',
			'partial',
			['necessary', 'measurement'],
		],
		[
			'c15t',
			'{"consents":{"necessary":true,"functionality":false,"measurement":false,"experience":false,"marketing":false}}',
			'rejected',
		],

		// The first is published, cut short.
		['evidon', evidon({7: true}), 'accepted'],
		['evidon', evidon({7: {essential: true, analytics: false, marketing: false}}), 'rejected'],
		[
			'evidon',
			evidon({7: {essential: true, analytics: true, marketing: false}}),
			'partial',
			['essential', 'analytics'],
		],
		['evidon', '{"consent_date":"2020-06-03T08:54:26.425Z","consent_type":1}', 'unknown'],

		// Built after a public reader of it.
		['secure-privacy', encoded({answered: true, allAllowed: true, categories: []}), 'accepted'],
		['secure-privacy', base64({answered: true, allAllowed: false, categories: []}), 'rejected'],
		['secure-privacy', encoded({answered: true, allAllowed: false, categories: ['essential', 'analytics']}), 'partial'],
		['secure-privacy', encoded({answered: true, allAllowed: false, categories: ['analytics', 'marketing']}), 'partial'],
		['secure-privacy', encoded({answered: false, allAllowed: false, categories: []}), 'pending'],

		// Built after the names its pages publish.
		[
			'enzuzo',
			'cookies-analytics=true; cookies-functional=true; cookies-marketing=true; cookies-preferences=true',
			'accepted',
		],
		[
			'enzuzo',
			'cookies-analytics=false; cookies-functional=true; cookies-marketing=false; cookies-preferences=false',
			'rejected',
		],
		[
			'enzuzo',
			'cookies-analytics=true; cookies-functional=true; cookies-marketing=false',
			'partial',
			['analytics', 'necessary'],
		],
		['enzuzo', 'cookies-analytics=true', 'unknown'],

		// The first is published.
		[
			'cookie-tractor',
			'{"consents":["necessary","undefined"],"availableConsents":["undefined","necessary","statistical"]}',
			'rejected',
		],
		[
			'cookie-tractor',
			encoded({consents: ['necessary', 'statistical'], availableConsents: ['necessary', 'statistical']}),
			'accepted',
		],
		[
			'cookie-tractor',
			encoded({consents: ['necessary', 'statistical'], availableConsents: ['necessary', 'statistical', 'marketing']}),
			'partial',
		],

		// The first three are published.
		['cookie-reports', '1=true&2=true&3=true&4=true&5=true&visitor=f6294c57&version=20230518-001', 'accepted'],
		['cookie-reports', '1=true&2=false&3=false&4=false&5=false&visitor=647a056e&version=20230911-001', 'rejected'],
		['cookie-reports', '1=true&2=true&3=true&4=true&5=true', 'accepted'],
		[
			'cookie-reports',
			'1=true&2=false&3=true&4=false&5=false&version=20260304-001&consent=explicit',
			'partial',
			['necessary', 'level 3'],
		],
		['cookie-reports', '1=true&2=true&3=true&4=true&5=true&consent=implied', 'pending'],

		// The first is published, cut short; the names of the other buttons are a guess.
		['ccm19', ccm('acceptAll'), 'accepted', ['1e76acf', '8ed8d9a']],
		['ccm19', ccm('rejectAll'), 'rejected'],
		['ccm19', ccm('saveSettings'), 'partial'],
		['ccm19', ccm('', false), 'pending'],

		// The first is published.
		['securiti', '{"consents":{"127":1,"129":1,"130":1,"132":1},"location":"SP#BR","lang":"pt-br"}', 'accepted'],
		[
			'securiti',
			encoded({consents: {}, st: {}, gcm: {ad_storage: 'denied', security_storage: 'granted'}, ts: 1}),
			'rejected',
		],
		['securiti', base64({consents: {34: 1}, gcm: {ad_storage: 'denied', analytics_storage: 'granted'}}), 'partial'],
		['securiti', '{"consents":{"34":1,"35":0}}', 'partial', ['category 34']],
		['securiti', '{"consents":{"34":1}}', 'pending'],
		['securiti', '{"consents":{}}', 'rejected'],

		// The first and the last but one are published.
		[
			'tealium',
			'consent:true%7Cts:1678332400820%7Cc1:1%7Cc3:0%7Cc5:1%7Cc6:1%7Cc7:0%7Cc8:1%7Cc9:1',
			'partial',
			['analytics', 'email', 'personalization', 'big-data', 'misc'],
		],
		['tealium', 'c1:1%7Cc2:1%7Cc3:1%7Cts:170067%7Cconsent:true', 'accepted'],
		['tealium', 'consent:false%7Cts:1%7Cc1:0%7Cc3:0', 'rejected'],
		['tealium', 'ts:1580181372932%7Cconsent:true', 'accepted'],
		['tealium', 'consent:false%7Cts:1640251358417', 'rejected'],

		// Built after a public reader of it.
		['usercentrics', uc3({'Usercentrics CMP': true, 'Google Analytics': true, 'Meta Pixel': true}, 'all'), 'accepted'],
		['usercentrics', uc3({'Usercentrics CMP': true, 'Google Analytics': true, 'Meta Pixel': false}, 'some'), 'partial'],
		['usercentrics', uc3({'Usercentrics CMP': true, 'Google Analytics': false, 'Meta Pixel': false}, ''), 'pending'],
	]);
});

it('a TC string inside another value is read as one in a cookie of its own', () => {
	const some = fc.uniqueArray(fc.constantFrom(...everyPurpose));
	fc.assert(
		fc.property(some, some, (consents, interests) => {
			const raw = tcString(consents, interests);
			const {state, granted, denied} = decode({signal: 'tcf', raw});
			expect(tcPurposes(raw)).toEqual({state, granted, denied});
		}),
		{numRuns: 50},
	);
});

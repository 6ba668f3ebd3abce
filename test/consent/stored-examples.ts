import type {ConsentState} from '../../src/consent/index.ts';
import {tcStringOf} from './tc-string.ts';

export const json = (value: unknown) => JSON.stringify(value);
const encoded = (value: unknown) => encodeURIComponent(json(value));
const base64 = (value: unknown) => Buffer.from(json(value)).toString('base64');

/** Built after the token published in Didomi's documentation, and tokens on sites: who, when, and lists of ids. */
const didomi = (rest: object) =>
	base64({user_id: '18ee10b5-0000-67bb-b764-000000000000', created: '2026-11-23T10:00:00.000Z', ...rest, version: 2});

/** As the standard's own library writes them. */
export const tc = {
	all: tcStringOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
	none: tcStringOf([], [2, 7, 9]),
	some: tcStringOf([1]),
};

/** Sourcepoint's `consentStatus` as its documentation prints it, within the object it keeps for a property. */
const sourcepoint = (consentStatus: object) =>
	json({gdpr: {applies: true, euconsent: tc.none, consentStatus, grants: {}}, version: 1});
const granular = (all: string) => ({vendorConsent: all, purposeConsent: all, previousOptInAll: false});

const axeptio = (rest: object) =>
	`{%22$$token%22:%22abc%22%2C%22$$date%22:%222026-11-23T10:00:00.000Z%22%2C%22$$cookiesVersion%22:{}%2C${encodeURIComponent(json(rest).slice(1))}`;

const borlabs = (consents: object) =>
	encoded({consents, domainPath: 'butikk.example/', expires: 'x', uid: 'anonymous', v3: true, version: 1});

const realCookieBanner = (groups: object) =>
	encodeURIComponent(`1764000000:0f234017-e4d0-4000-a451-000000000000:${'0f'.repeat(16)}:${json(groups)}`);

/** After the value printed at https://support.cookiehub.com/article/46-cookies-used-by-cookiehub */
const cookiehub = (rest: object) =>
	base64({answered: true, revision: 3, dnt: false, allowSale: true, region: 'G0', token: 'x', vendors: [], ...rest});
const cookiehubCategories = (analytics: boolean, marketing: boolean) => [
	{cid: 1, id: 'necessary', value: true},
	{cid: 3, id: 'analytics', value: analytics},
	{cid: 4, id: 'marketing', value: marketing},
];

const cookiefirst = (performance: boolean, advertising: boolean) =>
	encoded({necessary: true, performance, functional: performance, advertising, timestamp: 1, type: 'category'});

const civic = (optionalCookies: object, interactedWith = true) =>
	json({necessaryCookies: [], optionalCookies, statement: {}, consentDate: 1, interactedWith, user: 'x'});

const termly = (value: object) =>
	json({TERMLY_COOKIE_CONSENT: {value, expires: 1}, TERMLY_COUNTRY: {value: 'NO', expires: 1}});
const termlyAll = (yes: boolean) => ({
	essential: true,
	performance: yes,
	analytics: yes,
	advertising: yes,
	social_networking: yes,
	unclassified: yes,
});

const piwik = (consents: object) =>
	`{%22visitorId%22:%22x%22%2C%22domain%22:{%22normalized%22:%22butikk.example%22}%2C%22consents%22:${encodeURIComponent(json(consents))}}`;

/** Version 2's, as its 2.9 wrote it; before 2.8 there was only `level`. */
const vanilla2 = (level: string[]) => json({categories: level, level, revision: 0, data: null, rfc_cookie: false});

/** The third version's `ucData`. */
const ucData = (analytics: boolean, ads: boolean) =>
	json({
		consent: {
			services: {
				H1Vl5NidjWX: {name: 'Usercentrics Consent Management Platform', consent: true},
				HkocEodjb7: {name: 'Google Analytics', consent: analytics},
				S1kgcNo: {name: 'Google Ads', consent: ads},
			},
		},
	});

/** What platforms store, and what it says: built after the formats that their sources tell of, none from a real visit. */
export const examples: Readonly<Record<string, readonly (readonly [raw: string, state: ConsentState])[]>> = {
	didomi: [
		[didomi({purposes: {enabled: ['cookies', 'ads-Abc'], disabled: []}, vendors: {enabled: ['google']}}), 'accepted'],
		[didomi({purposes: {disabled: ['cookies', 'ads-Abc']}, vendors: {disabled: ['google', 'c:hotjar']}}), 'rejected'],
		[didomi({purposes: {enabled: ['cookies'], disabled: ['ads-Abc']}}), 'partial'],
		[didomi({vendors: {enabled: ['google'], disabled: []}}), 'accepted'],
		[didomi({vendors: {disabled: ['google', 'c:hotjar']}}), 'rejected'],
		[encodeURIComponent(didomi({purposes: {enabled: ['cookies']}})), 'accepted'],
		[didomi({updated: null}), 'unknown'],
		['CQHc4AAQHc4AAAHABBENBFCgAAAAAAAAAAqIAAAAAAAA', 'unknown'],
	],
	inmobi: [
		[`${tc.all}.YAAAAAAAAAAA.1.pWAtKbyMxxxxxxxxxxxxxx==`, 'accepted'],
		[`${tc.none}.YAAAAAAAAAAA.1.pWAtKbyMxxxxxxxxxxxxxx==`, 'rejected'],
		[`${tc.some}.YAAAAAAAAAAA`, 'partial'],
		['BOx0Y0AOx0Y0AAfAAAENAA', 'unknown'],
	],
	sourcepoint: [
		[
			sourcepoint({
				rejectedAny: false,
				rejectedLI: false,
				consentedAll: true,
				consentedToAny: true,
				granularStatus: granular('ALL'),
				hasConsentData: true,
			}),
			'accepted',
		],
		[
			sourcepoint({
				rejectedAny: true,
				consentedAll: false,
				consentedToAny: false,
				granularStatus: granular('NONE'),
				hasConsentData: true,
			}),
			'rejected',
		],
		[sourcepoint({rejectedAny: true, consentedAll: false, consentedToAny: true, hasConsentData: true}), 'partial'],
		[sourcepoint({rejectedAny: false, consentedToAny: false, hasConsentData: false}), 'pending'],
		[json({ccpa: {status: 'rejectedNone', uspstring: '1YNN'}}), 'unknown'],
	],
	trustarc: [
		['0,1,2:0123456789abcdef0123456789abcdef', 'accepted'],
		['0|1|2:', 'accepted'],
		['0%2C1%2C2:', 'accepted'],
		['0:', 'rejected'],
		['0::implied,eu', 'rejected'],
		['0,1:', 'partial'],
		['expressed,eu', 'unknown'],
	],
	iubenda: [
		[encoded({timestamp: 'x', version: '1.75.1', purposes: {1: true, 3: true, 4: true}, id: 1}), 'accepted'],
		[json({timestamp: 'x', purposes: {1: true, 2: false, 3: false, 4: false, 5: false}, id: 1}), 'rejected'],
		[json({timestamp: 'x', purposes: {1: true, 4: true, 5: false}, id: 1}), 'partial'],
		[encoded({consent: true, timestamp: 'x', version: '1.51.0', id: 1}), 'accepted'],
		[json({consent: false, timestamp: 'x', id: 1}), 'rejected'],
		[encoded({id: 12_345_678}), 'unknown'],
		[encoded({s: true, sh: true, adv: true}), 'unknown'],
	],
	osano: [
		[
			json({ESSENTIAL: 'ACCEPT', ANALYTICS: 'ACCEPT', MARKETING: 'ACCEPT', STORAGE: 'ACCEPT', OPT_OUT: 'DENY'}),
			'accepted',
		],
		[json({ESSENTIAL: 'ACCEPT', ANALYTICS: 'DENY', MARKETING: 'DENY', OPT_OUT: 'DENY'}), 'rejected'],
		[json({ESSENTIAL: 'ACCEPT', ANALYTICS: 'ACCEPT', MARKETING: 'DENY'}), 'partial'],
		['zQ8fT1-mK4_rB7wXq0sYcL3dNvJe9hUgAoIxPtRkMyWlZbE2', 'unknown'],
	],
	termly: [
		[termly(termlyAll(true)), 'accepted'],
		[termly(termlyAll(false)), 'rejected'],
		[termly({...termlyAll(true), advertising: false}), 'partial'],
		[json({TERMLY_COUNTRY: {value: 'NO', expires: 1}}), 'unknown'],
	],
	axeptio: [
		[axeptio({$$completed: true, google_analytics: true, hotjar: true}), 'accepted'],
		[axeptio({$$completed: true, google_analytics: false, hotjar: false}), 'rejected'],
		[axeptio({$$completed: true, google_analytics: true, hotjar: false}), 'partial'],
		[axeptio({$$completed: false}), 'pending'],
	],
	'borlabs-cookie': [
		[
			borlabs({essential: ['borlabs-cookie'], statistics: ['google-analytics'], 'external-media': ['vimeo']}),
			'partial',
		],
		[borlabs({essential: ['borlabs-cookie', 'wpml']}), 'rejected'],
		[borlabs({essential: ['borlabs-cookie'], statistics: []}), 'rejected'],
	],
	'real-cookie-banner': [
		[realCookieBanner({44: [604, 603], 45: [601], 46: [602]}), 'accepted'],
		[realCookieBanner({60: [101]}), 'rejected'],
		[`0f234017-e4d0-4000-a451-000000000000:${'0f'.repeat(16)}:{"4":[2],"5":[3],"6":[7]}`, 'accepted'],
		['{"44":[604]}', 'unknown'],
	],
	'cookie-script': [
		['{"action":"accept","categories":"[\\"targeting\\",\\"performance\\"]"}', 'accepted'],
		[json({bannershown: 1, action: 'accept', consenttime: 1, categories: ['performance', 'targeting']}), 'accepted'],
		[encoded({googleconsentmap: {ad_storage: 'targeting'}, action: 'reject', categories: '[]'}), 'rejected'],
		[json({action: 'accept', categories: '["strict"]'}), 'rejected'],
		[json({action: 'accept'}), 'accepted'],
		[json({action: 'accept', categories: '[]'}), 'unknown'],
		[json({bannershown: 1}), 'unknown'],
	],
	cookiehub: [
		[cookiehub({allAllowed: true, categories: [], implicit: false}), 'accepted'],
		[encodeURIComponent(cookiehub({allAllowed: true, categories: []})), 'accepted'],
		[cookiehub({allAllowed: false, categories: cookiehubCategories(false, false)}), 'rejected'],
		[cookiehub({allAllowed: false, categories: []}), 'rejected'],
		[cookiehub({allAllowed: false, categories: cookiehubCategories(true, false)}), 'partial'],
		[cookiehub({answered: false, implicit: true, allAllowed: true, categories: []}), 'pending'],
	],
	cookiefirst: [
		[cookiefirst(true, true), 'accepted'],
		[cookiefirst(false, false), 'rejected'],
		[cookiefirst(true, false), 'partial'],
	],
	consentmanager: [
		[`__cmpconsentx12345=${tc.all}; __cmpcpcx12345=__1__`, 'accepted'],
		[`__cmpconsentx12345=${tc.none}; __cmpcpcx12345=____`, 'rejected'],
		[`__cmpconsentx12345=${tc.none}; __cmpcpcx12345=__51__`, 'rejected'],
		[`__cmpconsentx12345=${tc.some}; __cmpcpcx12345=__51__`, 'partial'],
		['__cmpconsentx12345=BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA; __cmpcpc=__1_2_3__', 'accepted'],
		[`__cmpconsentx12345=${tc.none}`, 'unknown'],
	],
	'civic-cookie-control': [
		[civic({analytics: 'accepted', marketing: 'accepted'}), 'accepted'],
		[civic({analytics: 'revoked', marketing: 'revoked'}), 'rejected'],
		[civic({}), 'rejected'],
		[encodeURIComponent(civic({analytics: 'accepted', marketing: 'revoked'})), 'partial'],
		[civic({}, false), 'pending'],
		[civic({analytics: 'accepted'}, false), 'pending'],
	],
	tarteaucitron: [
		['!gtag=true!youtube=true', 'accepted'],
		['!gtag=false!youtube=false', 'rejected'],
		['!gtag=true!youtube=false', 'partial'],
		['!gtag=wait!youtube=wait', 'pending'],
		['!gtag=true!youtube=wait', 'pending'],
	],
	orejime: [
		['{%22analytics%22:true%2C%22ads%22:true}', 'accepted'],
		['{%22mandatory%22:true%2C%22analytics%22:false%2C%22ads%22:false}', 'rejected'],
		['{%22mandatory%22:true%2C%22analytics%22:true%2C%22ads%22:false}', 'partial'],
	],
	'piwik-pro': [
		[piwik({analytics: {status: 1}, remarketing: {status: 1}}), 'accepted'],
		[piwik({analytics: {status: 0}, remarketing: {status: 0}}), 'rejected'],
		[piwik({analytics: {status: 1}, remarketing: {status: 0}}), 'partial'],
		[piwik({analytics: {status: -1}}), 'pending'],
	],
	hubspot: [
		['__hs_cookie_cat_pref=1:true,2:true,3:true; __hs_opt_out=no', 'accepted'],
		['__hs_cookie_cat_pref=1%3Afalse%2C2%3Afalse%2C3%3Afalse; __hs_opt_out=yes', 'rejected'],
		['__hs_cookie_cat_pref=1:true,2:false,3:true; __hs_opt_out=no', 'partial'],
		['__hs_opt_out=no', 'accepted'],
		['__hs_opt_out=yes', 'rejected'],
	],
	usercentrics: [
		[ucData(true, true), 'accepted'],
		// A no is stored as defaults are.
		[ucData(false, false), 'pending'],
		[ucData(true, false), 'pending'],
		[json({gcm: {}, consent: {services: {}}}), 'unknown'],
	],
	'vanilla-cookieconsent': [
		[vanilla2(['necessary', 'analytics']), 'partial'],
		[vanilla2(['necessary']), 'rejected'],
		['{"level":["necessary","analytics"],"revision":0,"data":null,"rfc_cookie":false}', 'partial'],
		['{"level":["necessary"],"revision":0,"data":null,"rfc_cookie":false}', 'rejected'],
	],
};

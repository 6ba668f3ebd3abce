import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cmpById, cmps, decode, isConsentCookie, isConsentStorageKey} from '../../src/consent/index.ts';
import type {ConsentState} from '../../src/consent/index.ts';

const coi = (approved: string[], denied: string[]) =>
	encodeURIComponent(
		JSON.stringify({
			website_uuid: '00000000-0000-4000-8000-000000000000',
			timestamp: '2026-11-23T10:00:00.000Z',
			consents_approved: approved.map(it => `cookie_cat_${it}`),
			consents_denied: denied.map(it => `cookie_cat_${it}`),
		}),
	);
const uc = (action: string, type: string) =>
	JSON.stringify({
		controllerId: 'c',
		services: [
			{id: 'H1Vl5NidjWX', status: true, history: [{action: 'onInitialPageLoad', type: 'implicit', status: true}]},
			{
				id: 'HkocEodjb7',
				status: action === 'onAcceptAllServices',
				history: [
					{action: 'onInitialPageLoad', type: 'implicit', status: false},
					{action, type, status: false},
				],
			},
		],
	});
const optanon = (groups: string, rest = 'interactionCount=1&landingPath=NotLandingPage') =>
	`isGpcEnabled=0&datestamp=Mon+Nov+23+2026&version=202604.2.0&hosts=&consentId=0&${rest}&groups=${encodeURIComponent(groups)}&AwaitingReconsent=false`;

const values: readonly (readonly [cmp: string, raw: string, state: ConsentState])[] = [
	[
		'vanilla-cookieconsent',
		'{"categories":["necessary"],"revision":0,"services":{"necessary":[],"analytics":[],"ads":[]}}',
		'rejected',
	],
	[
		'vanilla-cookieconsent',
		'{"categories":["necessary","analytics"],"services":{"necessary":[],"analytics":[],"ads":[]}}',
		'partial',
	],
	[
		'vanilla-cookieconsent',
		encodeURIComponent('{"categories":["nødvendige","analyse"],"services":{"nødvendige":[],"analyse":[]}}'),
		'accepted',
	],
	['klaro', '{"google-analytics":true,"meta-pixel":true}', 'accepted'],
	['klaro', '%7B%22google-analytics%22%3Afalse%2C%22meta-pixel%22%3Afalse%7D', 'rejected'],
	['klaro', '{"required-session":true,"google-analytics":false}', 'rejected'],
	['klaro', '{"google-analytics":true,"meta-pixel":false}', 'partial'],
	['osano-cookieconsent', 'allow', 'accepted'],
	['osano-cookieconsent', 'deny', 'rejected'],
	['osano-cookieconsent', 'dismiss', 'unknown'],
	[
		'cookiebot',
		'{stamp:%27QwErTy==%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:true%2Cver:1%2Cutc:1618899306192%2Cregion:%27no%27}',
		'accepted',
	],
	[
		'cookiebot',
		"{stamp:'x',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1}",
		'rejected',
	],
	[
		'cookiebot',
		"{stamp:'x',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1}",
		'partial',
	],
	[
		'cookiebot',
		"{stamp:'x',necessary:true,preferences:true,statistics:true,marketing:true,method:'implied',ver:1}",
		'pending',
	],
	['cookiebot', 'true', 'unknown'],
	['onetrust', optanon('C0001:1,C0002:1,C0003:1,C0004:1'), 'accepted'],
	['onetrust', optanon('C0001:1,C0002:0,C0004:0'), 'rejected'],
	['onetrust', optanon('C0001:1,C0002:1,C0004:0'), 'partial'],
	['onetrust', encodeURIComponent(optanon('C0001:1,C0002:0')), 'rejected'],
	['onetrust', optanon('C0001:1,C0002:1', 'interactionCount=0&landingPath=https%3A%2F%2Fbutikk.example%2F'), 'pending'],
	['cookie-information', coi(['necessary', 'functional', 'statistic', 'marketing'], []), 'accepted'],
	['cookie-information', coi(['necessary'], ['functional', 'statistic', 'marketing']), 'rejected'],
	['cookie-information', coi(['necessary', 'statistic'], ['marketing']), 'partial'],
	[
		'cookieyes',
		'consentid:a,consent:yes,action:yes,necessary:yes,functional:yes,analytics:yes,advertisement:yes',
		'accepted',
	],
	['cookieyes', 'consentid%3Aa%2Cconsent%3Ano%2Caction%3Ayes%2Cnecessary%3Ayes%2Canalytics%3Ano', 'rejected'],
	['cookieyes', 'consentid:a,consent:no,action:,necessary:yes,analytics:no', 'pending'],
	['complianz', 'cmplz_functional=allow; cmplz_marketing=allow; cmplz_statistics=allow', 'accepted'],
	['complianz', 'cmplz_functional=allow; cmplz_marketing=deny; cmplz_statistics=deny', 'rejected'],
	['complianz', 'cmplz_functional=allow; cmplz_marketing=deny; cmplz_statistics=allow', 'partial'],
	['usercentrics', uc('onAcceptAllServices', 'explicit'), 'accepted'],
	['usercentrics', uc('onDenyAllServices', 'explicit'), 'rejected'],
	['usercentrics', uc('onUpdateServices', 'explicit'), 'partial'],
	['usercentrics', uc('onInitialPageLoad', 'implicit'), 'pending'],
];

describe('a platform', () => {
	it.each(values)('%s reads %s as %s', (cmp, raw, state) => {
		expect(decode({signal: 'cmp-cookie', cmp, raw}).state).toBe(state);
	});

	it('names what was granted and denied in its own words', () => {
		const raw = '{"categories":["necessary","analytics"],"services":{"necessary":[],"analytics":[],"ads":[]}}';
		expect(decode({signal: 'cmp-cookie', cmp: 'vanilla-cookieconsent', raw})).toEqual({
			state: 'partial',
			granted: ['necessary', 'analytics'],
			denied: ['ads'],
		});
	});

	it('never throws, and takes garbage for no decision', () => {
		fc.assert(
			fc.property(fc.constantFrom(...cmps), fc.oneof(fc.string(), fc.json()), (cmp, raw) => {
				expect(['unknown', 'pending']).toContain(decode({signal: 'cmp-cookie', cmp: cmp.id, raw: `~${raw}`}).state);
				cmp.read(raw);
			}),
		);
	});

	it('has an id, a source, a way to be known and a button that accepts', () => {
		for (const cmp of cmps) {
			expect(cmp.id).toMatch(/^[a-z0-9-]+$/);
			expect(cmpById(cmp.id)).toBe(cmp);
			expect(cmp.sources.length).toBeGreaterThan(0);
			expect(cmp.element).not.toBe('');
			expect([...cmp.cookies, ...cmp.storage, ...cmp.scripts].length).toBeGreaterThan(0);
			expect(cmp.banner.accept).not.toBe('');
		}
	});
});

describe('a cookie or a storage key', () => {
	it('is known to remember the choice', () => {
		expect(isConsentCookie('cc_cookie')).toBe('vanilla-cookieconsent');
		expect(isConsentCookie('OptanonAlertBoxClosed')).toBe('onetrust');
		expect(isConsentCookie('cmplz_statistics-anonymous')).toBe('complianz');
		expect(isConsentCookie('euconsent-v2')).toBe('tcf');
		expect(isConsentCookie('_ga')).toBeNull();
		expect(isConsentStorageKey('uc_settings')).toBe('usercentrics');
		expect(isConsentStorageKey('theme')).toBeNull();
	});

	it('without a known platform says nothing', () => {
		expect(decode({signal: 'cmp-cookie', raw: 'allow'}).state).toBe('unknown');
		expect(decode({signal: 'cmp-cookie', cmp: 'nobody', raw: 'allow'}).state).toBe('unknown');
	});
});

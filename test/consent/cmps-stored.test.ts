import {describe, expect, it} from 'vitest';
import {cmpById, isConsentCookie, isConsentStorageKey} from '../../src/consent/index.ts';
import {examples, json, tc} from './stored-examples.ts';

describe.each(Object.entries(examples))('%s', (id, stored) => {
	it.each(stored)('reads %s as %s', (raw, state) => {
		expect(cmpById(id)?.read(raw).state).toBe(state);
	});
});

describe('a choice', () => {
	const read = (id: string, raw: string) => cmpById(id)?.read(raw);

	it('names its purposes as the platform does', () => {
		expect(read('iubenda', json({purposes: {1: true, 4: true, 5: false}}))).toMatchObject({
			granted: ['necessary', 'measurement'],
			denied: ['marketing'],
		});
		expect(read('hubspot', '__hs_cookie_cat_pref=1:true,2:false,3:true')).toMatchObject({
			granted: ['analytics', 'functionality'],
			denied: ['advertisement'],
		});
		expect(read('trustarc', '0,1:')).toMatchObject({granted: ['required', 'functional'], denied: ['advertising']});
		expect(read('inmobi', tc.some)).toMatchObject({
			granted: ['store-and-access'],
		});
		expect(read('consentmanager', `__cmpconsent1=${tc.none}; __cmpcpc1=__51_s23__`)).toMatchObject({
			granted: ['51', 's23'],
		});
	});

	it('is not taken from a purpose with a name that objects have of their own', () => {
		expect(read('iubenda', '{"purposes":{"constructor":true,"__proto__":false}}')).toEqual({
			state: 'partial',
			granted: ['constructor'],
			denied: ['__proto__'],
		});
		expect(read('onetrust', 'groups=constructor%3A1&interactionCount=1')?.granted).toEqual(['constructor']);
	});
});

describe('where a platform keeps its choice', () => {
	it.each([
		['didomi_token', 'didomi'],
		['_iub_cs-12345678', 'iubenda'],
		['ppms_privacy_6c58358e-1595-4533-8cf8-9b1c061871d0', 'piwik-pro'],
		['real_cookie_banner-v:3_blog:1_path:eaca0d0', 'real-cookie-banner'],
		['__cmpconsentx17155', 'consentmanager'],
		['eu-consent', 'orejime'],
		['__cmpcc', null],
		['_gcl_au', null],
	])('the cookie %s belongs to %s', (name, id) => {
		expect(isConsentCookie(name)).toBe(id);
	});

	it.each([
		['_sp_user_consent_36026', 'sourcepoint'],
		['_cmpRepromptHash', 'inmobi'],
		['TERMLY_API_CACHE', 'termly'],
		['_sp_local_state', null],
	])('the key %s belongs to %s', (key, id) => {
		expect(isConsentStorageKey(key)).toBe(id);
	});
});

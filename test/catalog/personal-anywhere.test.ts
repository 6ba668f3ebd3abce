import {expect, test} from 'vitest';
import {identify} from '../../src/catalog/index.ts';
import {decoders} from '../../src/catalog/tables.ts';

const personal = {personalData: ['user.email'], personalKinds: {email: ['user.email']}};

test('a product whose language we do not speak still tells which of its fields carry something about a person', () => {
	const sent = identify({
		url: 'https://plausible.io/api/event',
		type: 'ping',
		method: 'POST',
		firstParty: false,
		body: '{"user":{"email":"kari@fjell.example"}}',
	});
	expect(decoders.has(sent.vendor!)).toBe(false);
	expect(sent.decoded).toEqual(personal);
});

test('so does a beacon of nobody known, beside what it was told by', () => {
	const sent = {url: 'https://maaler.example/b?k=1', body: '{"user":{"email":"kari@fjell.example"}}', method: 'POST'};
	expect(identify({...sent, type: 'ping', firstParty: false}).decoded).toEqual({...personal, reasons: ['ping']});
	expect(identify({...sent, type: 'xmlhttprequest', firstParty: false}).decoded).toBeUndefined();
});

test('names are told, what stands under them never', () => {
	const url = 'https://bh.contextweb.com/bh/rtset?epost=kari%40fjell.example&tlf=%2B4741234567&side=2';
	const {decoded} = identify({url, firstParty: false});
	expect(decoded).toEqual({personalData: ['epost', 'tlf'], personalKinds: {email: ['epost'], phone: ['tlf']}});
	expect(JSON.stringify(decoded)).not.toMatch(/kari|41234567/);
});

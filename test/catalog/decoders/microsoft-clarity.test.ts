import {expect, test} from 'vitest';
import {microsoftClarity} from '../../../src/catalog/decoders/microsoft-clarity.ts';
import {decode} from '../decode.ts';

const read = (url: string, body?: string) => decode(microsoftClarity, url, body);

test('tells its project, not the page it records', () => {
	const envelope = ['0.7.49', 1, 0, 1200, 'kx0example', 'u1', 's1', 1, 0, 0, 1, 'https://butikk.example/sko?q=syk'];
	const body = JSON.stringify({e: envelope, a: [], p: [[10, 5, 'Skriv til kari@fjell.example']]});
	expect(read('https://k.clarity.ms/collect', body)).toEqual({
		measurementId: 'kx0example',
		page: 'https://butikk.example/sko',
	});
});

test('tells its project in its script', () => {
	expect(read('https://www.clarity.ms/tag/kx0example?ref=gtm')).toEqual({measurementId: 'kx0example'});
	expect(read('https://k.clarity.ms/collect', '{"e":["0.7.49",1')).toBeNull();
});

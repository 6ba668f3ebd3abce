import {expect, test} from 'vitest';
import {pinterestTag} from '../../../src/catalog/decoders/pinterest-tag.ts';
import {decode} from '../decode.ts';

const sha256 = '0f'.repeat(32);
const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));

test('tells its tag, event, page, fields and hash', () => {
	const ad = json({loc: 'https://butikk.example/sko?q=syk', ref: ''});
	const url = `https://ct.pinterest.com/v3/?tid=2600000000001&event=checkout&ed=${json({value: 799, order_id: 'a'})}&pd=${json({em: sha256})}&ad=${ad}`;
	expect(decode(pinterestTag, url)).toEqual({
		measurementId: '2600000000001',
		events: ['checkout'],
		page: 'https://butikk.example/sko',
		parameters: ['ed.value', 'ed.order_id'],
		personalData: ['pd.em'],
		personalKinds: {'email-hash': ['pd.em']},
	});
});

test('says what can be read of a broken one', () => {
	const url = 'https://ct.pinterest.com/v3/?tid=26&event=&ed={"value":&ad=%E0';
	expect(decode(pinterestTag, url)).toEqual({measurementId: '26'});
});

import {expect} from 'vitest';
import {addressOf} from '../../src/catalog/address.ts';
import type {Decoder} from '../../src/catalog/decoder.ts';
import {identify} from '../../src/catalog/index.ts';
import {vendorById} from '../../src/catalog/tables.ts';
import {toldBy} from '../../src/catalog/told.ts';
import type {Decoded} from '../../src/catalog/vendor.ts';

/** What a decoder reads in a request; where its vendor is in the catalogue, the request must be that vendor's. */
export function decode({vendor, decode}: Decoder, url: string, body = ''): Decoded | null {
	if (vendorById(vendor)) expect(identify({url, body, method: body ? 'POST' : 'GET'}).vendor).toBe(vendor);
	return decode(toldBy(addressOf(url)!, body));
}

export const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

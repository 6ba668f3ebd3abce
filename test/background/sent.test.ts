import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	addressOf,
	initiatorOf,
	isOfPageBefore,
	longestUrl,
	recordsOf,
	toldOf,
	type Sent,
} from '../../src/background/sent.ts';

const text = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.webUrl(),
	fc.constantFrom('x'.repeat(2_000_000), '__proto__', 'null'),
);
const sent: fc.Arbitrary<Sent> = fc.record(
	{
		...{requestId: text, url: text, method: text, type: fc.oneof(text, fc.constantFrom('beacon', 'constructor'))},
		...{tabId: fc.integer({min: -1, max: 9}), frameId: fc.integer({min: -1, max: 9}), timeStamp: fc.double()},
		...{initiator: text, originUrl: text, documentUrl: text, documentLifecycle: text},
	},
	{requiredKeys: ['requestId', 'url', 'method', 'type', 'tabId', 'frameId', 'timeStamp']},
);

test('of any address so much is kept, and a cut is said', () => {
	fc.assert(
		fc.property(sent, request => {
			const {url, urlLength} = addressOf(request);
			expect(request.url.startsWith(url)).toBe(true);
			expect(url.length).toBe(Math.min(request.url.length, longestUrl));
			expect(urlLength).toBe(request.url.length > longestUrl ? request.url.length : undefined);
		}),
	);
});

test('whatever a request says of itself, it is told with a type, and belongs to no record there is not', () => {
	fc.assert(
		fc.property(sent, request => {
			expect(typeof toldOf(request).type).toBe('string');
			expect(initiatorOf(request)).not.toBe(undefined);
			expect(recordsOf(request)).toEqual([]);
		}),
	);
});

test('what is sent before the first page of an audit is asked for, or by a page that is gone before it is there, is none of it', () => {
	const beacon = {requestId: '1', url: 'https://a.example/', method: 'POST', type: 'ping'};
	const from = (documentLifecycle?: string) => ({
		...{...beacon, tabId: 1, frameId: 0, timeStamp: 1},
		...(documentLifecycle && {documentLifecycle}),
	});
	expect(isOfPageBefore({unopened: true, site: ''}, from())).toBe(true);
	expect(isOfPageBefore({unopened: false, site: ''}, from())).toBe(false);
	expect(isOfPageBefore({unopened: false, site: ''}, from('pending_deletion'))).toBe(true);
	expect(isOfPageBefore({unopened: false, site: 'a.example'}, from('pending_deletion'))).toBe(false);
});

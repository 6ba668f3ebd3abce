import {expect, test} from 'vitest';
import {addressOf} from '../../src/workspace/audits/address.ts';

test.each([
	['butikk.example', 'https://butikk.example/'],
	['  http://butikk.example/a?b ', 'http://butikk.example/a?b'],
	['blåbær.example', 'https://xn--blbr-roah.example/'],
	['localhost:8080', 'https://localhost:8080/'],
])('%s is an address', (typed, address) => expect(addressOf(typed)).toBe(address));

test.each(['', ' ', 'javascript:alert(1)', 'file:///etc/passwd', 'chrome://version', 'to ord', 'https://'])(
	'%s is none',
	typed => expect(addressOf(typed)).toBeNull(),
);

import {expect, it} from 'vitest';
import {whyUnobserved} from '../../src/popup/unobserved.ts';

it.each([
	undefined,
	'about:blank',
	'chrome://extensions/',
	'file:///home/ola/side.html',
	'https://chromewebstore.google.com/detail/x',
	'https://addons.mozilla.org/firefox/',
])('%s is closed to extensions', address => {
	expect(whyUnobserved(address)).toBe('forbidden');
});

it.each(['https://butikk.example/', 'http://butikk.example/', 'https://www.google.com/'])(
	'%s was opened too early',
	url => {
		expect(whyUnobserved(url)).toBe('opened-before');
	},
);

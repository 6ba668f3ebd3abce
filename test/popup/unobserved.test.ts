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

it('a browser that gives no access to sites says no more than that', () => {
	expect(whyUnobserved('https://butikk.example/', {mayLook: false})).toBe('no-access');
	expect(whyUnobserved(undefined, {mayLook: false})).toBe('no-access');
	expect(whyUnobserved('about:blank', {mayLook: false})).toBe('forbidden');
});

it('a page in a private window is not recorded unasked', () => {
	expect(whyUnobserved('https://butikk.example/', {isPrivate: true})).toBe('private');
	expect(whyUnobserved('https://addons.mozilla.org/', {isPrivate: true})).toBe('forbidden');
});

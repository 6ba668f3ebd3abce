import {expect, test} from 'vitest';
import {chromiumArguments, firefoxPreferences, isBrowsersOwn, type Internet} from '../../demo/index.ts';

const internet: Internet = {
	httpsPort: 4431,
	httpPort: 8081,
	hosts: ['fjordsport.example', 'www.google.com', 'fonts.googleapis.com'],
	log: [],
	close: async () => {},
};

test('Chromium finds the Google hosts that are there before the rule that hides the rest', () => {
	const [certificates, mapping] = chromiumArguments(internet);
	expect(certificates).toBe('--ignore-certificate-errors');
	expect(mapping!.replace('--host-resolver-rules=', '').split(',')).toEqual([
		'MAP www.google.com:443 127.0.0.1:4431',
		'MAP fonts.googleapis.com:443 127.0.0.1:4431',
		'MAP *.google.com ~NOTFOUND',
		'MAP *.googleapis.com ~NOTFOUND',
		'MAP *:443 127.0.0.1:4431',
		'MAP *:80 127.0.0.1:8081',
	]);
});

test('Firefox is led to both ports, also for hosts it would only visit securely', () => {
	expect(firefoxPreferences(internet)).toMatchObject({
		'network.dns.forceResolve': '127.0.0.1',
		'network.socket.forcePort': '443=4431;80=8081',
		'network.stricttransportsecurity.preloadlist': false,
	});
});

test("a browser's own calls are known by their host, a page's are not mistaken for them", () => {
	expect(isBrowsersOwn('firefox.settings.services.mozilla.com')).toBe(true);
	expect(isBrowsersOwn('notmozilla.com')).toBe(false);
	expect(isBrowsersOwn('fjordsport.example')).toBe(false);
});

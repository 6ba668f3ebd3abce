import type {Internet} from './internet.ts';

/** What leads Chromium to the local internet instead of the real one. */
export function chromiumArguments({httpsPort, httpPort, hosts}: Internet): string[] {
	const google = hosts.filter(host => /\.(google|googleapis)\.com$/.test(host));
	const rules = [
		...google.map(host => `MAP ${host}:443 127.0.0.1:${httpsPort}`),
		// The browser's own start-up calls go to the rest of Google: the first rule that fits counts.
		'MAP *.google.com ~NOTFOUND',
		'MAP *.googleapis.com ~NOTFOUND',
		`MAP *:443 127.0.0.1:${httpsPort}`,
		`MAP *:80 127.0.0.1:${httpPort}`,
	];
	return ['--ignore-certificate-errors', `--host-resolver-rules=${rules.join(',')}`];
}

/** The same for Firefox, as preferences. Certificates are accepted by the driver (`acceptInsecureCerts`). */
export function firefoxPreferences({httpsPort, httpPort}: Internet): Record<string, string | number | boolean> {
	return {
		'network.dns.forceResolve': '127.0.0.1',
		'network.socket.forcePort': `443=${httpsPort};80=${httpPort}`,
		'network.stricttransportsecurity.preloadlist': false,
		'security.cert_pinning.enforcement_level': 0,
		'network.http.http3.enable': false,
		'network.trr.mode': 5,
		'network.proxy.type': 0,
		...quietFirefox,
	};
}

/** Hosts that browsers call on their own account, whatever page is open; some calls cannot be switched off. */
export function isBrowsersOwn(host: string): boolean {
	return /(^|\.)(mozilla\.(com|net|org)|mozgcp\.net|firefox\.com)$/.test(host);
}

// Firefox's own calls would all arrive at the local internet: they are switched off or led nowhere.
const quietFirefox = {
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'browser.contentblocking.report.lockwise.enabled': false,
	'browser.newtabpage.enabled': false,
	'browser.region.network.url': '',
	'browser.safebrowsing.blockedURIs.enabled': false,
	'browser.safebrowsing.downloads.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.safebrowsing.provider.google4.updateURL': '',
	'browser.safebrowsing.provider.mozilla.updateURL': '',
	'browser.search.update': false,
	'browser.startup.homepage_override.mstone': 'ignore',
	'browser.topsites.contile.enabled': false,
	'datareporting.healthreport.uploadEnabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'dom.push.connection.enabled': false,
	'extensions.getAddons.cache.enabled': false,
	'extensions.systemAddon.update.enabled': false,
	'extensions.update.enabled': false,
	'geo.provider.network.url': '',
	'media.gmp-manager.updateEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.prefetch-next': false,
	'security.OCSP.enabled': 0,
	'toolkit.telemetry.server': 'data:,',
};

import {beforeAll, describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import {audit} from '../../src/audit/index.ts';
import {evidenceOf} from '../../src/cli/evidence-of.ts';
import {audited, lab} from './support/audited.ts';
import {bundledScript, npmScript} from './support/npm-scripts.ts';
import {until} from './support/popup.ts';
import {browsers, world} from './support/world.ts';

const tcf = 'COtybn4PA_zT4KjACBENAPCIAEBAAECAAIAAAAAAAAAA';
const scripts: Record<string, string> = {'/stub.js': npmScript('@iabtechlabtcf/stub/lib/stub.js')};

beforeAll(async () => {
	scripts['/tcf.js'] = await bundledScript('@iabtechlabtcf/cmpapi/lib/mjs/index.js', 'tcf');
	scripts['/gpp.js'] = await bundledScript('@iabgpp/cmpapi/lib/mjs/index.js', 'gpp');
});

/** A site whose platform answers by the standards' own libraries, and that tells companies as they ask to be told. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script>
window.uetq = window.uetq || [];
uetq.push('consent', 'default', {ad_storage: 'denied'});
window.clarity = function () { (clarity.q = clarity.q || []).push(arguments); };
window.fbq = function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments); };
fbq.queue = [];
fbq('consent', 'revoke');
</script><script src="/stub.js"></script></head><body><h1>Shop</h1>${'<p>Words.</p>'.repeat(60)}
<script src="/tcf.js"></script><script src="/gpp.js"></script>
<script>
const tcfApi = new tcf.CmpApi(31, 2, true);
tcfApi.update('', true);
const gppApi = new gpp.CmpApi(31, 2);
gppApi.setCmpStatus('loaded');
setTimeout(() => {
	tcfApi.update('${tcf}', false);
	gppApi.setFieldValue('usnat', 'SaleOptOut', 1);
	gppApi.fireSectionChange('usnat');
	gppApi.setSignalStatus('ready');
	uetq.push('consent', 'update', {ad_storage: 'granted'});
	clarity('consentv2', {ad_Storage: 'denied', analytics_Storage: 'granted'});
	fbq('consent', 'grant');
	setTimeout(() => navigator.sendBeacon('/done'), 500);
}, 1500);
</script></body></html>`;

/** A site that tells Google a no, with a video in it whose own page tells a yes, and a part of its own on another host. */
const around = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><script>
window.dataLayer = []; function gtag() { dataLayer.push(arguments); }
gtag('consent', 'default', {ad_storage: 'denied'});
</script></head><body><h1>Shop</h1><iframe src="https://video.example/"></iframe><iframe src="https://kasse.around.example/"></iframe></body></html>`;
const within = (
	answer: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Video</title><script>
window.dataLayer = []; function gtag() { dataLayer.push(arguments); }
gtag('consent', 'update', {ad_storage: '${answer}'});
window.__tcfapi = (command, version, callback) => callback({eventStatus: 'tcloaded', cmpStatus: 'loaded', gdprApplies: true, tcString: '${tcf}'}, true);
setTimeout(() => navigator.sendBeacon('/done'), 2500);
</script></head><body>Video</body></html>`;
const pages: Readonly<Record<string, string>> = {
	'around.example': around,
	'video.example': within('granted'),
	'kasse.around.example': within('denied'),
};

const embedding: Service = {
	id: 'embedding',
	hosts: Object.keys(pages),
	answer: ({host, path}) =>
		path === '/'
			? {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body: pages[host] ?? ''}
			: {status: 204, headers: {}, body: ''},
};

const shop: Service = {
	id: 'shop',
	hosts: ['shop.example'],
	answer: ({path}) =>
		path === '/'
			? {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body: page}
			: scripts[path]
				? {status: 200, headers: {'content-type': 'text/javascript'}, body: scripts[path]}
				: {status: 204, headers: {}, body: ''},
};

describe.each(browsers)('in %s', kind => {
	test('what is said in somebody else’s frame is kept as that', async () => {
		const there = await lab(kind, [embedding]);
		try {
			const {seen, evidence} = await audited(there, 'https://around.example/', () =>
				until(() => Promise.resolve(there.internet.log.filter(({url}) => url.endsWith('/done')).length === 2)),
			);
			const heard = seen.flatMap(each => (each.kind === 'consent' ? [`${each.signal} ${each.frameOf}`] : []));
			expect(heard.toSorted()).toEqual([
				'google-consent-mode undefined',
				'google-consent-mode undefined',
				'google-consent-mode video.example',
				'tcf undefined',
				'tcf video.example',
			]);
			const {facts} = audit(evidence);
			expect(facts.signals.map(({kind}) => kind).toSorted()).toEqual([
				'google-consent-mode',
				'google-consent-mode',
				'tcf',
			]);
		} finally {
			await there.close();
		}
	});

	test('a page’s consent interfaces are heard, whoever they speak for', async () => {
		const {launch, internet, close} = await world(kind, {services: [shop]});
		try {
			const {launchChromium} = await import('../../src/cli/chromium.ts');
			const {launchFirefox} = await import('../../src/cli/firefox.ts');
			const browser = await (kind === 'firefox' ? launchFirefox : launchChromium)(launch);
			try {
				const id = await browser.call('startAudit', {url: 'https://shop.example/', clear: true, automated: true});
				await until(() => Promise.resolve(internet.log.some(({url}) => url.endsWith('/done'))));
				await new Promise(resolve => setTimeout(resolve, 500));
				await browser.call('finishAudit', {id});
				const {observations} = (await evidenceOf(browser, id)).runs[0]!;
				const heard = observations.flatMap(each =>
					each.kind === 'consent' ? [[each.cmp ?? each.signal, each.raw] as const] : [],
				);
				const by = (name: string) => heard.filter(([from]) => from === name).map(([, raw]) => raw);
				expect(by('tcf')).toEqual([tcf]);
				expect(by('gpp')).toEqual([expect.stringMatching(/^DBABLA~/)]);
				expect(by('microsoft-uet').map(raw => JSON.parse(raw) as unknown)).toEqual([
					{command: 'default', ad_storage: 'denied'},
					{command: 'update', ad_storage: 'granted'},
				]);
				expect(by('microsoft-clarity')).toEqual(['{"ad_Storage":"denied","analytics_Storage":"granted"}']);
				expect(by('meta-pixel')).toEqual(['revoke', 'grant']);
			} finally {
				await browser.close();
			}
		} finally {
			await close();
		}
	});
});

import {beforeAll, describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import {evidenceOf} from '../../src/cli/evidence-of.ts';
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

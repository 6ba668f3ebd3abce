import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import {audit, type TechniqueSeen} from '../../src/audit/index.ts';
import {evidenceOf} from '../../src/cli/evidence-of.ts';
import {until} from './support/popup.ts';
import {bundledScript, npmScript} from './support/npm-scripts.ts';
import {browsers, world} from './support/world.ts';

const scripts: Record<string, string> = {
	'/rrweb.js': npmScript('rrweb/umd/rrweb.min.js'),
	'/fp.js': npmScript('@fingerprintjs/fingerprintjs/dist/fp.umd.min.js'),
	'/chart.js': npmScript('chart.js/dist/chart.umd.min.js'),
	'/signature.js': npmScript('signature_pad/dist/signature_pad.umd.min.js'),
	'/innocent-page.js': readFileSync(new URL('support/innocent-page.js', import.meta.url), 'utf8'),
};

beforeAll(async () => {
	scripts['/qrcode.js'] = await bundledScript('qrcode/lib/browser.js', 'QRCode');
});

const page = (files: readonly string[], script: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body><h1>Page</h1>${'<p>Words.</p>'.repeat(60)}
${files.map(src => `<script src="${src}"></script>`).join('\n')}
<script>
const done = () => navigator.sendBeacon('/done');
${script}
</script></body></html>`;

const recorder = page(
	['https://cdn.recorder.example/rrweb.js'],
	`let events = [];
rrweb.record({emit: event => events.push(event)});
setTimeout(async () => {
	await fetch('https://collect.recorder.example/events', {method: 'POST', mode: 'no-cors', body: JSON.stringify(events)});
	done();
}, 500);`,
);
// FingerprintJS leaves the canvas alone in Firefox, which may salt it; others do not.
const fingerprinter = page(
	['/fp.js'],
	`FingerprintJS.load().then(agent => agent.get()).then(() => FingerprintJS.getUnstableCanvasFingerprint(false)).then(done);`,
);
const innocent = page(['/chart.js', '/signature.js', '/qrcode.js', '/innocent-page.js'], `drawAll().then(done);`);

const html = (body: string) => ({status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body});
const script = (body: string) => ({status: 200, headers: {'content-type': 'text/javascript'}, body});
const shop = (front: string): Service => ({
	id: 'shop',
	hosts: ['shop.example'],
	answer: ({path}) =>
		path === '/'
			? html(front)
			: path === '/done'
				? {status: 204, headers: {}, body: ''}
				: scripts[path]
					? script(scripts[path])
					: null,
});
const recorderHost: Service = {
	id: 'recorder',
	hosts: ['*.recorder.example'],
	answer: ({path}) => (scripts[path] ? script(scripts[path]) : {status: 204, headers: {}, body: ''}),
};

const at = (sign: TechniqueSeen['sign'], script: string | null) => ({sign, script, page: 'https://shop.example/'});

describe.each(browsers)('in %s', kind => {
	test('rrweb is seen recording, and its recording leaving', async () => {
		const {seen, evidence} = await observed(recorder);
		const file = 'https://cdn.recorder.example/rrweb.js';
		expect(seen).toEqual([at('dom-changes', file), at('input-listeners', file)]);
		expect(audit(evidence).facts.techniques).toMatchObject([
			{technique: 'session-recording', script: file, enough: true, requests: [expect.any(String)]},
		]);
	});

	test('FingerprintJS is seen telling devices apart', async () => {
		const {seen, evidence, hasWebgl} = await observed(fingerprinter);
		const file = 'https://shop.example/fp.js';
		expect(seen).toEqual([
			at('audio', file),
			at('canvas', file),
			at('fonts', null),
			...(hasWebgl ? [at('webgl', file)] : []),
		]);
		expect(audit(evidence).facts.techniques).toMatchObject([{technique: 'fingerprinting', script: file, enough: true}]);
	});

	test('charts, signatures, QR codes, scaled pictures, initials, watermarks and emoji tests are not', async () => {
		const {seen} = await observed(innocent);
		expect(seen).toEqual([]);
	});

	/** What a page's scripts were seen at, once it says that it is done. */
	async function observed(front: string) {
		const {launch, internet, close} = await world(kind, {services: [shop(front), recorderHost]});
		try {
			const {launchChromium} = await import('../../src/cli/chromium.ts');
			const {launchFirefox} = await import('../../src/cli/firefox.ts');
			const browser = await (kind === 'firefox' ? launchFirefox : launchChromium)(launch);
			try {
				const id = await browser.call('startAudit', {url: 'https://shop.example/', clear: true, automated: true});
				await until(() => Promise.resolve(internet.log.some(({url}) => url.endsWith('/done'))));
				await new Promise(resolve => setTimeout(resolve, 500));
				const hasWebgl = await browser.control.evaluate(
					() => document.createElement('canvas').getContext('webgl') !== null,
				);
				await browser.call('finishAudit', {id});
				const evidence = await evidenceOf(browser, id);
				const seen = evidence.runs[0]!.observations.flatMap(each =>
					each.kind === 'technique' ? [{sign: each.sign, script: each.script, page: each.page}] : [],
				);
				return {seen: seen.sort((one, other) => one.sign.localeCompare(other.sign)), evidence, hasWebgl};
			} finally {
				await browser.close();
			}
		} finally {
			await close();
		}
	}
});

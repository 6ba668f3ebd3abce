import {evidenceOf} from '../../src/cli/evidence-of.ts';
import {describe, expect, test} from 'vitest';
import {pageAt} from './support/service.ts';
import {browsers, patience, world} from './support/world.ts';

const page = `<!doctype html><html lang="en"><head><script>
document.cookie = 'first=1; Max-Age=34560001';
localStorage.setItem('first-key', '1');
navigator.sendBeacon('/beacon?first');
</script><meta charset="utf-8"><title>First</title></head><body>
<script>
const stored = localStorage.getItem('loads') ?? '0';
</script></body></html>`;

describe.each(browsers)('in %s', kind => {
	test('the first inline script of a page is seen writing, ten loads of ten', async () => {
		const {launch, internet, close} = await world(kind, {services: [pageAt('first.example', page)]});
		try {
			const {launchChromium} = await import('../../src/cli/chromium.ts');
			const {launchFirefox} = await import('../../src/cli/firefox.ts');
			const browser = await (kind === 'firefox' ? launchFirefox : launchChromium)(launch);
			try {
				for (let load = 0; load < 10; load++) {
					const id = await browser.call('startAudit', {url: 'https://first.example/', clear: true, automated: true});
					await quiet(async () => (await browser.call('statusOf', {id})).loaded);
					await browser.call('finishAudit', {id});
					const {runs} = await evidenceOf(browser, id);
					const seen = runs[0]!.observations;
					expect(seen.find(({kind}) => kind === 'cookie-written')).toMatchObject({
						cookie: {name: 'first', lifetime: 34_560_001},
						page: 'https://first.example/',
						script: 'https://first.example/',
					});
					const keys = seen.filter(({kind}) => kind === 'storage');
					expect(keys[0]).toMatchObject({area: 'localStorage', key: 'first-key', script: 'https://first.example/'});
					expect(seen.find(each => each.kind === 'request' && each.url.includes('/beacon?first'))).toBeDefined();
				}
			} finally {
				await browser.close();
			}

			expect(internet.log.filter(({url}) => url.includes('/beacon?first'))).toHaveLength(10);
		} finally {
			await close();
		}
	});
});

async function quiet(isOver: () => Promise<boolean>): Promise<void> {
	const until = Date.now() + patience.answer;
	while (!(await isOver()) && Date.now() < until) {
		await new Promise(resolve => setTimeout(resolve, 100));
	}

	await new Promise(resolve => setTimeout(resolve, 300));
}

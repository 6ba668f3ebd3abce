import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {asks, gapsIn, recorded} from './support/watched.ts';
import {evidenceOf} from './support/evidence.ts';
import {kill, launchIn} from './support/kept-profile.ts';
import {until} from './support/popup.ts';
import {pageAt} from './support/service.ts';
import {browsers, world} from './support/world.ts';

const busy = `<!doctype html><html lang="en"><title>Busy</title><script>
let n = 0;
setInterval(() => navigator.sendBeacon('/beacon?n=' + n++), 20);
</script>`;

/** What may be on its way to the disk at the moment of death; ms. */
const underWay = 1000;

test.each(browsers)('in %s, an audit whose browser was killed ends with what it had, and says so', async kind => {
	const {launch, internet, close} = await world(kind, {services: [pageAt('busy.example', busy)]});
	const profile = mkdtempSync(join(tmpdir(), 'samsvar-killed-'));
	let driven = await launchIn(profile, launch);
	try {
		const id = await driven.call('startAudit', {url: 'https://busy.example/', clear: true});
		await until(async () => internet.log.filter(({url}) => url.includes('busy.example/beacon')).length > 150);
		await sleep(Math.random() * 500);
		const killedAt = Date.now();
		await kill(driven);
		const log = internet.log.filter(({url, at}) => url.includes('busy.example/beacon') && at <= killedAt);

		driven = await launchIn(profile, launch);
		let run = (await evidenceOf(driven, id)).runs[0]!;
		await until(async () => (run = (await evidenceOf(driven, id)).runs[0]!).finishedAt !== null);
		const seen = new Set(run.observations.flatMap(each => (each.kind === 'request' ? [each.url] : [])));
		const lost = log.filter(({url}) => !seen.has(url));
		const gaps = gapsIn(run.observations);
		expect(lost.filter(({at}) => killedAt - at > underWay)).toEqual([]);
		expect(gaps.some(gap => gap === 'browser-closed' || gap === 'extension-updated')).toBe(true);

		const next = await driven.call('startAudit', {url: 'https://busy.example/', clear: true});
		expect(await recorded(driven, next, asks('/beacon'))).toBe(true);
	} finally {
		await driven.close();
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
		await close();
	}
});

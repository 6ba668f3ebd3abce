import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import {audited, lab} from './support/audited.ts';
import {until} from './support/popup.ts';
import {browsers} from './support/world.ts';

const banner = (says: string, accept: string, reject: string) =>
	`<div style="position: fixed; inset: auto 0 0 0; height: 160px; z-index: 9; background: white"><p>${says}</p>
<button>${accept}</button><button onclick="navigator.sendBeacon('/refused'); this.parentNode.remove()">${reject}</button></div>`;

const german = banner('Wir verwenden Cookies, um diese Website zu verbessern.', 'Alle akzeptieren', 'Alle ablehnen');
const pages: Readonly<Record<string, {lang: string; body: string}>> = {
	'shop.example': {lang: 'de-AT', body: german},
	'kauppa.example': {lang: 'fi', body: banner('Käytämme evästeitä sivustolla.', 'Hyväksy kaikki', 'Hylkää kaikki')},
	// As a template in English leaves it.
	'laden.example': {lang: 'en', body: german},
};

/** In a language none of our words are of, by the ids of a platform that only autoconsent knows. */
const unread: Service = {
	id: 'unread',
	hosts: ['kissa.example'],
	answer: ({path}) => {
		if (path !== '/') return {status: 204, headers: {}, body: ''};
		const says = (what: string) =>
			`onclick="navigator.sendBeacon('/${what}'); document.getElementById('kconsent').remove()"`;
		const body = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>喫茶店</title></head><body><h1>喫茶店</h1>
<div id="kconsent"><div class="kc-dialog" style="position: fixed; inset: auto 0 0 0; background: white"><p>当サイトでは統計のために閲覧情報を保存します。</p>
<button id="kc-acceptAndHide" ${says('granted')}>同意する</button><button id="kc-denyAndHide" ${says('refused')}>拒否する</button></div></div></body></html>`;
		return {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body};
	},
};

const shops: Service = {
	id: 'shops',
	hosts: Object.keys(pages),
	answer: ({host, path}) => {
		const page = path === '/' ? pages[host] : undefined;
		if (!page) return {status: path === '/refused' ? 204 : 404, headers: {}, body: ''};
		const body = `<!doctype html><html lang="${page.lang}"><head><meta charset="utf-8"><title>Shop</title></head><body><h1>Shop</h1>${page.body}</body></html>`;
		return {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body};
	},
};

describe.each(browsers)('in %s', kind => {
	test.concurrent.each([
		['reject', 'refused', '拒否する'],
		['accept', 'granted', '同意する'],
	] as const)('what we cannot read is left to autoconsent: %s', async (choice, heard, label) => {
		const there = await lab(kind, [unread]);
		try {
			const {seen} = await audited(there, 'https://kissa.example/', async (_, id) => {
				await there.driven.call('choose', {id, choice});
			});
			const told = there.internet.log
				.map(({url}) => new URL(url).pathname)
				.filter(path => /granted|refused/.test(path));
			expect(told).toEqual([`/${heard}`]);
			expect(seen.filter(({kind}) => kind === 'choice')).toMatchObject([
				{source: 'automation', detail: label, clicks: 1},
			]);
			expect(seen.some(({kind}) => kind === 'banner')).toBe(false);
		} finally {
			await there.close();
		}
	});

	test.concurrent.each(Object.entries(pages))('the banner of %s is read, and refused by its own button', async host => {
		const there = await lab(kind, [shops]);
		try {
			const {seen} = await audited(there, `https://${host}/`, async (_, id) => {
				// Told when it was seen twice.
				await sleep(2500);
				await there.driven.call('choose', {id, choice: 'reject'});
				await until(async () => there.internet.log.some(({url}) => url.endsWith('/refused')));
			});
			expect(seen.filter(({kind}) => kind === 'banner')).toMatchObject([{accept: true, reject: true}]);
		} finally {
			await there.close();
		}
	});
});

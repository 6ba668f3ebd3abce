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
	test.each(Object.entries(pages))('the banner of %s is read, and refused by its own button', async host => {
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

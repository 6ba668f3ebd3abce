import {day, hour, minute, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const ya = ['yandex.ru', 'yandex.com', 'ya.ru'];

export const yandexMetrica: Vendor = {
	id: 'yandex-metrica',
	name: 'Yandex Metrica',
	owner: 'yandex',
	category: 'analytics',
	tracks: true,
	requests: [
		{
			host: [
				'mc.yandex.ru',
				'mc.yandex.com',
				'mc.yandex.by',
				'mc.yandex.kz',
				'mc.yandex.uz',
				'mc.yandex.az',
				'mc.yandex.md',
				'mc.yandex.com.tr',
				'mc.webvisor.org',
				'mc.webvisor.com',
				'd31j93rd8oukbv.cloudfront.net',
				'metrika.yandex.ru',
				'informer.yandex.ru',
			],
		},
		{
			host: ['mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com'],
			path: /^\/(?:watch|webvisor|clmap|sync_cookie_image|pixel)/,
			beacon: true,
		},
		{file: 'tag.js', path: /\/metrika\/tag\.js$/},
		{file: 'watch.js', path: /\/metrika\/watch\.js$/},
	],
	cookies: [
		{name: '_ym_uid', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_ym_d', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_ym_isad', party: 'first', lifetime: 2 * day, purpose: 'analytics'},
		{name: '_ym_visorc', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_ym_visorc_*', rest: /^\d+$/, party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_ym_hostIndex', party: 'first', lifetime: day, purpose: 'analytics'},
		{name: '_ym_metrika_enabled', party: 'first', lifetime: hour, purpose: 'analytics'},
		{name: '_ym_debug', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: '_ym_mp2_substs', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: '_ym_mp2_track', party: 'first', lifetime: 30 * day, purpose: 'analytics'},
		{name: 'yandexuid', party: 'third', domains: ya, lifetime: year, purpose: 'analytics'},
		{name: 'yuidss', party: 'third', domains: ya, lifetime: year, purpose: 'analytics'},
		{name: 'ymex', party: 'third', domains: ya, lifetime: year, purpose: 'analytics'},
		{name: 'usst', party: 'third', domains: ya, lifetime: year, purpose: 'analytics'},
		{
			name: 'yabs-sid',
			party: 'third',
			domains: ['yandex.ru', 'yandex.com', 'ya.ru', 'webvisor.org'],
			lifetime: 'session',
			purpose: 'analytics',
		},
	],
	storage: ['_ym_*'],
	aliases: [
		'Yandex.Metrica',
		'Yandex Metrika',
		'Yandex.Metrika',
		'Яндекс.Метрика',
		'Яндекс Метрика',
		'Yandex Webvisor',
	],
	evidence: ['wmode', 'charset'],
	sources: ['https://yandex.com/support/metrica/general/cookie-usage.html', 'https://twinby.com/legal/cookie-policy'],
};

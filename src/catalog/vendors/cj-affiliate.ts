import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const cjAffiliate: Vendor = {
	id: 'cj-affiliate',
	name: 'CJ Affiliate',
	owner: 'epsilon',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: ['mczbf.com', 'yceml.net', 'anrdoezrs.net', 'dpbolvw.net', 'jdoqocy.com', 'kqzyfj.com', 'tkqlhce.com']},
		{host: ['emjcd.com', 'cj.dotomi.com', 'ftjcfx.com', 'awltovhc.com', 'lduhtrp.net', 'tqlkg.com'], beacon: true},
	],
	cookies: [
		{name: 'cje', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'cjConsent', party: 'first', purpose: 'essential'},
	],
	aliases: ['Commission Junction', 'CJ.com'],
	sources: ['https://docs.cj.com/docs/http-cookie'],
};

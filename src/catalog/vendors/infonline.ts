import type {Vendor} from '../vendor.ts';

export const infonline: Vendor = {
	id: 'infonline',
	name: 'INFOnline',
	owner: 'infonline',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['ioam.de', 'iocnt.net', 'ivwbox.de'], beacon: true},
		{host: ['script.ioam.de', 'script-at.iocnt.net']},
		{file: 'tx.io', parameters: {st: true, cp: true}, beacon: true},
		{mark: '/iomm/latest/'},
	],
	cookies: [{name: 'iom_consent', party: 'first', purpose: 'essential'}],
	aliases: ['SZMnG', 'IOMb', 'ioam.de'],
	sources: ['https://www.infonline.de/datenschutz/allgemeine-datenschutzinformationen/'],
};

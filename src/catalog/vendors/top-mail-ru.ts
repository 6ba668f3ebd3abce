import type {Vendor} from '../vendor.ts';

export const topMailRu: Vendor = {
	id: 'top-mail-ru',
	name: 'Top.Mail.Ru',
	owner: 'vk',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['top.mail.ru', 'top-fwz1.mail.ru', 'privacy-cs.mail.ru', 'top.list.ru']},
		{host: ['top.mail.ru', 'top-fwz1.mail.ru'], path: /^\/(?:counter|tracker|tpc)/, beacon: true},
	],
	cookies: [
		{name: 'tmr_lvid', party: 'first', purpose: 'analytics'},
		{name: 'tmr_lvidTS', party: 'first', purpose: 'analytics'},
		{name: 'tmr_detect', party: 'first', purpose: 'analytics'},
		{name: 'tmr_reqNum', party: 'first', purpose: 'analytics'},
		{name: 'VID', party: 'third', domains: ['mail.ru'], purpose: 'analytics'},
		{name: 'FTID', party: 'third', domains: ['mail.ru'], purpose: 'analytics'},
	],
	storage: ['tmr_lvid', 'tmr_lvidTS', 'tmr_reqNum'],
	aliases: ['Top Mail.ru', 'Mail.ru Top', 'Top@Mail.ru'],
	evidence: ['id'],
	sources: ['https://top.mail.ru/help/ru/', 'https://vk.company/en/'],
};

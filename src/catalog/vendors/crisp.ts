import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const crisp: Vendor = {
	id: 'crisp',
	name: 'Crisp',
	owner: 'crisp',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'crisp.chat'}],
	cookies: [
		{name: 'crisp-client/*', party: 'first', lifetime: 6 * month, purpose: 'essential'},
		{name: 'crisp-client%2F*', party: 'first', lifetime: 6 * month, purpose: 'essential'},
	],
	storage: ['crisp-client/*'],
	aliases: ['Crisp Chat', 'crisp.chat'],
	ordinaryName: true,
	sources: [
		'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/',
		'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/',
	],
};

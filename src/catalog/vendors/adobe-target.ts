import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const adobeTarget: Vendor = {
	id: 'adobe-target',
	name: 'Adobe Target',
	owner: 'adobe',
	category: 'testing',
	tracks: false,
	requests: [
		{host: ['tt.omtrdc.net', 'testandtarget.omniture.com', 'adobetarget.com']},
		{file: 'delivery', path: /\/rest\/v\d\/delivery$/, parameters: {client: true, sessionId: true, version: true}},
	],
	cookies: [
		{name: 'mbox', party: 'first', lifetime: 2 * year, purpose: 'personalisation'},
		{name: 'mboxEdgeCluster', party: 'first', purpose: 'personalisation'},
		{name: 'mboxPC', party: 'first', purpose: 'personalisation'},
		{name: 'mboxSession', party: 'first', purpose: 'personalisation'},
		{name: 'mboxDebug', party: 'first', purpose: 'essential'},
		{name: 'at_check', party: 'first', purpose: 'essential'},
	],
	formerNames: ['Adobe Test&Target', 'Adobe Test & Target', 'Test&Target', 'Omniture Test&Target'],
	evidence: ['client', 'version'],
	sources: [
		'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/target',
		'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
	],
};

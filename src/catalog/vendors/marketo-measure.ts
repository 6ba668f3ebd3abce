import {minute, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const marketoMeasure: Vendor = {
	id: 'marketo-measure',
	name: 'Marketo Measure',
	owner: 'adobe',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['bizible.com', 'bizibly.com']},
		{host: ['bizible.com', 'bizibly.com'], path: /^\/(?:ipv|u|m\/ipv)$/, beacon: true},
	],
	cookies: [
		{name: '_biz_uid', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_biz_nA', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_biz_pendingA', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_biz_flagsA', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_biz_ABTestA', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_biz_sid', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_BUID', party: 'third', domains: ['bizible.com', 'bizibly.com'], lifetime: year, purpose: 'analytics'},
	],
	formerNames: ['Bizible'],
	sources: ['https://experienceleague.adobe.com/en/docs/marketo-measure/using/home'],
};

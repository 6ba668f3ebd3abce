import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const liveintent: Vendor = {
	id: 'liveintent',
	name: 'LiveIntent',
	owner: 'zeta-global',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'liadm.com'},
		{host: ['i.liadm.com', 'i6.liadm.com', 'rp.liadm.com', 'p.liadm.com', 'idx.liadm.com'], beacon: true},
	],
	cookies: [
		{name: '_lc2_fpi', party: 'first', lifetime: 730 * day, purpose: 'advertising'},
		{name: '_li_ss', party: 'first', lifetime: 30 * day, purpose: 'advertising'},
		{name: '_li_ci', party: 'first', lifetime: 'session', purpose: 'advertising'},
		{name: '_li_cim', party: 'first', lifetime: 30 * day, purpose: 'advertising'},
		{name: '_li_ld', party: 'first', lifetime: 30 * day, purpose: 'advertising'},
		{name: '_li_dcdm_c', party: 'first', lifetime: 'session', purpose: 'advertising'},
		{name: '_liChk', party: 'first', lifetime: 'session', purpose: 'advertising'},
	],
	storage: ['_lc2_fpi*', '_li_duid', '_li_ss*', '_li_ci*', '_li_ld*', '_liChk'],
	aliases: ['Live Intent', 'liadm.com'],
	sources: ['https://liveintent.com/services-privacy-policy/', 'https://b-code.liadm.com/deviceStorage.json'],
};

import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const adkernel: Vendor = {
	id: 'adkernel',
	name: 'AdKernel',
	owner: 'adkernel',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'adkernel.com'}, {host: 'sync.adkernel.com', beacon: true}],
	cookies: [{name: 'adk_rtb_conv_id', party: 'first', lifetime: 180 * day, purpose: 'advertising'}],
	aliases: ['Ad Kernel'],
	sources: ['https://adkernel.com/privacy-policy/', 'https://static.adkernel.com/deviceStorage.json'],
};

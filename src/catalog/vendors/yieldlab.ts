import type {Vendor} from '../vendor.ts';

export const yieldlab: Vendor = {
	id: 'yieldlab',
	name: 'Yieldlab',
	owner: 'virtual-minds',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'yieldlab.net'}, {host: 'yieldlab.net', path: '/mr', beacon: true}],
	sources: ['https://yieldlab.com/privacy-platform/'],
};

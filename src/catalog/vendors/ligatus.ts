import type {Vendor} from '../vendor.ts';

export const ligatus: Vendor = {
	id: 'ligatus',
	name: 'Ligatus',
	owner: 'teads',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['ligatus.com', 'ligadx.com']}],
	discontinued: true,
	sources: ['https://www.outbrain.com/privacy/'],
};

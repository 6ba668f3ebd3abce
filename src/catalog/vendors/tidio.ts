import type {Vendor} from '../vendor.ts';

export const tidio: Vendor = {
	id: 'tidio',
	name: 'Tidio',
	owner: 'tidio',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['tidio.co', 'tidiochat.com', 'tidio.com']}],
	storage: ['tidio_state_*'],
	sources: ['https://www.tidio.com/privacy-policy/'],
};

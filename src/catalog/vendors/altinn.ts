import type {Vendor} from '../vendor.ts';

export const altinn: Vendor = {
	id: 'altinn',
	name: 'Altinn',
	owner: 'digdir',
	category: 'essential',
	tracks: false,
	requests: [{host: ['altinn.no', 'altinncdn.no']}],
	sources: ['https://docs.altinn.studio/'],
};

import type {Vendor} from '../vendor.ts';

export const shipmondo: Vendor = {
	id: 'shipmondo',
	name: 'Shipmondo',
	owner: 'shipmondo',
	category: 'essential',
	tracks: false,
	requests: [{host: ['shipmondo.com', 'pakkelabels.dk']}],
	formerNames: ['Pakkelabels.dk'],
	sources: ['https://shipmondo.com/'],
};

import type {Vendor} from '../vendor.ts';

export const feide: Vendor = {
	id: 'feide',
	name: 'Feide',
	owner: 'sikt',
	category: 'essential',
	tracks: false,
	requests: [{host: ['feide.no', 'dataporten.no']}],
	aliases: ['Dataporten'],
	sources: ['https://docs.feide.no/'],
};

import type {Vendor} from '../vendor.ts';

export const mntn: Vendor = {
	id: 'mntn',
	name: 'MNTN',
	owner: 'mntn',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['px.mountain.com', 'dx.mountain.com', 'gs.mountain.com', 'steelhousemedia.com']}],
	formerNames: ['SteelHouse', 'Steel House'],
	sources: ['https://mountain.com/privacy-policy/'],
};

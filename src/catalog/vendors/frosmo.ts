import type {Vendor} from '../vendor.ts';

export const frosmo: Vendor = {
	id: 'frosmo',
	name: 'Frosmo',
	owner: 'frosmo',
	category: 'testing',
	tracks: true,
	requests: [{host: ['frosmo.com', 'inpref.com', 'inpref.s3.amazonaws.com', 'inpref.s3-external-3.amazonaws.com']}],
	sources: ['https://frosmo.com/privacy-policy/'],
};

import type {Owner} from '../vendor.ts';

export const mgid: Owner = {
	id: 'mgid',
	name: 'MGID',
	country: 'US',
	eea: false,
	listedAs: ['Market GID', 'Steepto'],
	source: 'https://www.mgid.com/privacy-policy',
};

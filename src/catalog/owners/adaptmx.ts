import type {Owner} from '../vendor.ts';

export const adaptmx: Owner = {
	id: 'adaptmx',
	name: 'AdaptMX',
	country: 'US',
	eea: false,
	source: 'https://assets.a-mo.net/tcf/device-storage.json',
};

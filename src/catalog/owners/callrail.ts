import type {Owner} from '../vendor.ts';

export const callrail: Owner = {
	id: 'callrail',
	name: 'CallRail',
	country: 'US',
	eea: false,
	source: 'https://www.callrail.com/privacy',
};

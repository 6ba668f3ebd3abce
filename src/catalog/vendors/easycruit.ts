import type {Vendor} from '../vendor.ts';

export const easycruit: Vendor = {
	id: 'easycruit',
	name: 'EasyCruit',
	owner: 'visma',
	category: 'content',
	tracks: false,
	requests: [{host: 'easycruit.com'}],
	sources: ['https://www.visma.com/privacy-statement'],
};

import type {Vendor} from '../vendor.ts';

export const hrManager: Vendor = {
	id: 'hr-manager',
	name: 'HR Manager',
	owner: 'talentech',
	category: 'content',
	tracks: false,
	requests: [{host: 'hr-manager.net'}],
	aliases: ['HR Manager Talent Solutions', 'hr-manager.net'],
	ordinaryName: true,
	sources: ['https://talentech.com/privacy-policy/'],
};

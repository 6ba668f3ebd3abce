import type {Vendor} from '../vendor.ts';

export const reachdeck: Vendor = {
	id: 'reachdeck',
	name: 'ReachDeck',
	owner: 'everway',
	category: 'content',
	tracks: false,
	requests: [{host: ['texthelp.com', 'browsealoud.com', 'speechstream.net']}],
	formerNames: ['Browsealoud'],
	sources: ['https://support.texthelp.com/help/cookies-for-reachdeck-and-privacy-changes'],
};

import type {Vendor} from '../vendor.ts';

export const clickcease: Vendor = {
	id: 'clickcease',
	name: 'ClickCease',
	owner: 'cheq',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'clickcease.com'}, {host: 'monitor.clickcease.com', beacon: true}],
	aliases: ['Click Cease'],
	sources: ['https://www.clickcease.com/privacy.html'],
};

import type {Vendor} from '../vendor.ts';

export const googleHostedLibraries: Vendor = {
	id: 'google-hosted-libraries',
	name: 'Google Hosted Libraries',
	owner: 'google',
	category: 'hosting',
	tracks: false,
	requests: [{host: 'ajax.googleapis.com', path: '/ajax/libs/'}],
	aliases: ['Google CDN', 'ajax.googleapis.com', 'Google AJAX Libraries'],
	sources: ['https://developers.google.com/speed/libraries'],
};

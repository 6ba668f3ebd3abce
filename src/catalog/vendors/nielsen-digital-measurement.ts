import type {Vendor} from '../vendor.ts';

export const nielsenDigitalMeasurement: Vendor = {
	id: 'nielsen-digital-measurement',
	name: 'Nielsen Digital Content Ratings',
	owner: 'nielsen',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'imrworldwide.com', beacon: true},
		{host: ['cdn-gl.imrworldwide.com', 'seccdn-gl.imrworldwide.com', 'vwrap.imrworldwide.com']},
	],
	storage: ['nol_fpid'],
	aliases: [
		'Nielsen DCR',
		'Nielsen Digital Ad Ratings',
		'Nielsen Digital Measurement',
		'Nielsen Online',
		'imrworldwide.com',
	],
	formerNames: ['Nielsen NetRatings', 'Nielsen//NetRatings', 'Nielsen SiteCensus'],
	sources: ['https://www.nielsen.com/legal/privacy-principles/digital-measurement-privacy-statement/'],
};

import type {Vendor} from '../vendor.ts';

export const yahooDotTag: Vendor = {
	id: 'yahoo-dot-tag',
	name: 'Yahoo Dot Tag',
	owner: 'yahoo',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 's.yimg.com', path: '/wi/'},
		{host: 'sp.analytics.yahoo.com', beacon: true},
	],
	aliases: ['Yahoo Dot', 'Yahoo Native Pixel'],
	formerNames: ['Verizon Media Dot Tag', 'Oath Dot Tag', 'Yahoo Gemini Pixel'],
	evidence: ['.yp', 'ec', 'ea', 'a'],
	sources: [
		'https://developer.yahooinc.com/dsp/docs/',
		'https://legal.yahoo.com/xw/en/yahoo/privacy/adinfo/index.html',
	],
};

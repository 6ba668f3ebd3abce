import type {Vendor} from '../vendor.ts';

export const comscore: Vendor = {
	id: 'comscore',
	name: 'Comscore',
	owner: 'comscore',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['scorecardresearch.com', 'zqtk.net', 'proximic.com']},
		{host: 'sb.scorecardresearch.com', path: /^\/[bp]2?$/, beacon: true},
		{
			host: ['b.scorecardresearch.com', 'census-web.scorecardresearch.com', 'sitestat.com', 'adxpose.com'],
			beacon: true,
		},
	],
	aliases: ['ScorecardResearch', 'Scorecard Research', 'Full Circle Studies'],
	evidence: ['c1', 'c2'],
	sources: ['https://www.scorecardresearch.com/privacy.aspx', 'https://www.comscore.com/About/Privacy'],
};

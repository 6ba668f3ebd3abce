import type {Vendor} from '../vendor.ts';

export const audienceproject: Vendor = {
	id: 'audienceproject',
	name: 'AudienceProject',
	owner: 'audienceproject',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'userreport.com'},
		{host: ['visitanalytics.userreport.com', 'pdw-usr.userreport.com', 'dns.userreport.com'], beacon: true},
	],
	aliases: ['Audience Project', 'UserReport', 'AudienceReport'],
	sources: ['https://privacy.audienceproject.com/'],
};

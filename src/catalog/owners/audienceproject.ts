import type {Owner} from '../vendor.ts';

export const audienceproject: Owner = {
	id: 'audienceproject',
	name: 'AudienceProject',
	country: 'DK',
	eea: true,
	listedAs: ['UserReport'],
	source: 'https://privacy.audienceproject.com/',
};

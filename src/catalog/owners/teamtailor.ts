import type {Owner} from '../vendor.ts';

export const teamtailor: Owner = {
	id: 'teamtailor',
	name: 'Teamtailor',
	country: 'SE',
	eea: true,
	source: 'https://www.teamtailor.com/en/privacy-policy/',
};

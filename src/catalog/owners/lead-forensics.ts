import type {Owner} from '../vendor.ts';

export const leadForensics: Owner = {
	id: 'lead-forensics',
	name: 'Lead Forensics',
	country: 'GB',
	eea: false,
	source: 'https://www.leadforensics.com/privacy-policy/',
};

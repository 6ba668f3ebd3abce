import type {Vendor} from '../vendor.ts';

export const linkedinLogin: Vendor = {
	id: 'linkedin-login',
	name: 'Sign In with LinkedIn',
	owner: 'linkedin',
	category: 'essential',
	tracks: false,
	requests: [
		{host: 'linkedin.com', path: '/oauth/'},
		{host: 'linkedin.com', path: '/uas/'},
	],
	aliases: ['LinkedIn Login', 'LinkedIn-innlogging'],
	sources: ['https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2'],
};

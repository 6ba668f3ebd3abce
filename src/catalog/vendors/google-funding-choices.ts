import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const googleFundingChoices: Vendor = {
	id: 'google-funding-choices',
	name: 'Google Privacy & messaging',
	owner: 'google',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['fundingchoicesmessages.google.com', 'fundingchoices.google.com', 'fundingchoices.mgr.consensu.org']},
	],
	cookies: [
		{name: 'FCCDCF', party: 'first', lifetime: 13 * month, purpose: 'essential'},
		{name: 'FCNEC', party: 'first', lifetime: 13 * month, purpose: 'essential'},
		{name: 'FCOEC', party: 'first', purpose: 'essential'},
	],
	aliases: ['Google consent management platform', 'Google CMP', 'fundingchoicesmessages.google.com'],
	formerNames: ['Google Funding Choices', 'Funding Choices'],
	sources: ['https://business.safety.google/adscookies/', 'https://support.google.com/fundingchoices/answer/9180084'],
};

import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const amazonAdvertising: Vendor = {
	id: 'amazon-advertising',
	name: 'Amazon Ads',
	owner: 'amazon',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'amazon-adsystem.com'},
		{host: ['s.amazon-adsystem.com', 'paa-reporting-advertising.amazon'], beacon: true},
		{host: 'amazon-adsystem.com', path: '/x/px/', beacon: true},
	],
	cookies: [
		{name: 'AMZN-Token', party: 'first', lifetime: 7 * day, purpose: 'advertising'},
		{name: 'amzn_consent', party: 'first', purpose: 'essential'},
		{name: 'ad-id', party: 'third', domains: ['amazon-adsystem.com'], purpose: 'advertising'},
		{name: 'ad-privacy', party: 'third', domains: ['amazon-adsystem.com'], purpose: 'advertising'},
	],
	aliases: ['Amazon Advertising', 'Amazon Publisher Services', 'Amazon DSP', 'Amazon Adsystem', 'amazon-adsystem.com'],
	evidence: ['pid', 'event'],
	sources: [
		'https://m.media-amazon.com/images/G/01/adprefs/deviceStorageDisclosure.json',
		'https://support.cookiebot.com/hc/en-us/articles/22159908748316-Amazon-Consent-Signal-Cookiebot-Implementation-guide',
	],
};

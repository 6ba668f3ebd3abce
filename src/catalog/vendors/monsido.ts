import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const monsido: Vendor = {
	id: 'monsido',
	name: 'Acquia Web Governance',
	owner: 'acquia',
	category: 'analytics',
	tracks: true,
	requests: [{host: ['monsido.com', 'monsido-consent.com']}, {host: 'tracking.monsido.com', beacon: true}],
	cookies: [{name: 'monsido', party: 'first', lifetime: 30 * day, purpose: 'analytics'}],
	aliases: ['Monsido', 'Acquia Optimize'],
	sources: [
		'https://docs.acquia.com/web-governance/help/59261-faq-cookies',
		'https://help.monsido.com/en/articles/5644984-what-does-monsido-track-with-our-cookies',
	],
};

import type {Vendor} from '../vendor.ts';

export const hcaptcha: Vendor = {
	id: 'hcaptcha',
	name: 'hCaptcha',
	owner: 'intuition-machines',
	category: 'essential',
	tracks: false,
	requests: [{host: 'hcaptcha.com'}],
	cookies: [
		{name: 'hmt_id', party: 'third', domains: ['hcaptcha.com'], purpose: 'essential'},
		{name: 'hc_accessibility', party: 'third', domains: ['hcaptcha.com'], purpose: 'essential'},
	],
	evidence: ['sitekey'],
	sources: ['https://www.hcaptcha.com/privacy', 'https://docs.hcaptcha.com/faq/'],
};

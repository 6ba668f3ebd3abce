import type {Vendor} from '../vendor.ts';

export const rule: Vendor = {
	id: 'rule',
	name: 'Rule',
	owner: 'rule',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: ['rule.io', 'rule.se']}],
	aliases: ['Rule Communication', 'RuleMailer', 'rule.io'],
	ordinaryName: true,
	sources: ['https://www.rule.io/terms-of-use/'],
};

import type {Vendor} from '../vendor.ts';

export const amazonAdServer: Vendor = {
	id: 'amazon-ad-server',
	name: 'Amazon Ad Server',
	owner: 'amazon',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'serving-sys.com'}, {host: 'bs.serving-sys.com', beacon: true}],
	aliases: ['serving-sys.com'],
	formerNames: ['Sizmek', 'MediaMind', 'Eyeblaster', 'Sizmek Ad Suite'],
	discontinued: true,
	sources: ['https://www.sizmek.com/privacy-policy'],
};

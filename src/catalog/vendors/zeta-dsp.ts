import type {Vendor} from '../vendor.ts';

export const zetaDsp: Vendor = {
	id: 'zeta-dsp',
	name: 'Zeta DSP',
	owner: 'zeta-global',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['rfihub.com', 'rfihub.net', 'ru4.com', 'ad1x.com']}, {host: 'p.rfihub.com', beacon: true}],
	aliases: ['rfihub.com', 'Zeta Global DSP', 'Zeta Programmatic'],
	formerNames: ['Rocket Fuel', 'RocketFuel', 'Sizmek DSP'],
	sources: ['https://zetaglobal.com/privacy-policy/'],
};

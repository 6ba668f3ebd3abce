import type {Owner} from '../vendor.ts';

export const nexxen: Owner = {
	id: 'nexxen',
	name: 'Nexxen',
	country: 'IL',
	eea: false,
	aliases: ['Tremor International', 'Unruly Group'],
	listedAs: ['Unruly Media', 'Burst Media', 'Amobee', 'Turn', 'Tremor Video'],
	source: 'https://nexxen.com/privacy-policy/',
};

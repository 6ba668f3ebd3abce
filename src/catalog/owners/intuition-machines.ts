import type {Owner} from '../vendor.ts';

export const intuitionMachines: Owner = {
	id: 'intuition-machines',
	name: 'Intuition Machines',
	country: 'US',
	eea: false,
	source: 'https://www.hcaptcha.com/privacy',
};

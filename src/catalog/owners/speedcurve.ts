import type {Owner} from '../vendor.ts';

export const speedcurve: Owner = {
	id: 'speedcurve',
	name: 'SpeedCurve',
	country: 'NZ',
	eea: false,
	source: 'https://www.speedcurve.com/privacy/',
};

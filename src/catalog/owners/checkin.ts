import type {Owner} from '../vendor.ts';

export const checkin: Owner = {
	id: 'checkin',
	name: 'Checkin AS',
	country: 'NO',
	eea: true,
	source: 'https://www.checkin.no/',
};

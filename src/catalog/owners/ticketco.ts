import type {Owner} from '../vendor.ts';

export const ticketco: Owner = {
	id: 'ticketco',
	name: 'TicketCo',
	country: 'NO',
	eea: true,
	source: 'https://ticketco.no/',
};

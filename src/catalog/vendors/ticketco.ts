import type {Vendor} from '../vendor.ts';

export const ticketco: Vendor = {
	id: 'ticketco',
	name: 'TicketCo',
	owner: 'ticketco',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['ticketco.events', 'ticketco.net']}],
	sources: ['https://ticketco.no/'],
};

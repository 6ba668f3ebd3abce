import type {Vendor} from '../vendor.ts';

export const mapbox: Vendor = {
	id: 'mapbox',
	name: 'Mapbox',
	owner: 'mapbox',
	category: 'content',
	tracks: false,
	requests: [{host: 'mapbox.com'}, {host: 'events.mapbox.com', beacon: true}],
	storage: ['mapbox.eventData*', 'mapbox.turnstileEventData*'],
	sources: ['https://www.mapbox.com/legal/privacy'],
};

import type {Vendor} from '../vendor.ts';

export const reviewsIo: Vendor = {
	id: 'reviews-io',
	name: 'Reviews.io',
	owner: 'reviews-io',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['reviews.io', 'reviews.co.uk']}],
	sources: ['https://www.reviews.io/'],
};

import type {Owner} from '../vendor.ts';

export const reviewsIo: Owner = {
	id: 'reviews-io',
	name: 'Reviews.io',
	country: 'GB',
	eea: false,
	aliases: ['Reviews.co.uk'],
	source: 'https://www.reviews.io/',
};

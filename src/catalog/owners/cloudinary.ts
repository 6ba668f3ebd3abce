import type {Owner} from '../vendor.ts';

export const cloudinary: Owner = {
	id: 'cloudinary',
	name: 'Cloudinary',
	country: 'US',
	eea: false,
	source: 'https://cloudinary.com/privacy',
};

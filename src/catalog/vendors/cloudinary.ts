import type {Vendor} from '../vendor.ts';

export const cloudinary: Vendor = {
	id: 'cloudinary',
	name: 'Cloudinary',
	owner: 'cloudinary',
	category: 'hosting',
	tracks: false,
	requests: [{host: 'cloudinary.com'}, {host: 'video-analytics-api.cloudinary.com', tracks: true, beacon: true}],
	sources: ['https://cloudinary.com/documentation/video_analytics', 'https://cloudinary.com/privacy'],
};

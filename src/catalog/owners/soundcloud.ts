import type {Owner} from '../vendor.ts';

export const soundcloud: Owner = {
	id: 'soundcloud',
	name: 'SoundCloud',
	country: 'DE',
	eea: true,
	source: 'https://soundcloud.com/pages/privacy',
};

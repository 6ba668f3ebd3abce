import type {Owner} from '../vendor.ts';

export const djangoSoftwareFoundation: Owner = {
	id: 'django-software-foundation',
	name: 'Django Software Foundation',
	country: 'US',
	eea: false,
	source: 'https://www.djangoproject.com/foundation/',
};

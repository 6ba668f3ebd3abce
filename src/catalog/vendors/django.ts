import type {Vendor} from '../vendor.ts';

export const django: Vendor = {
	id: 'django',
	name: 'Django',
	owner: 'django-software-foundation',
	category: 'essential',
	tracks: false,
	requests: [],
	cookies: [{name: 'django_language', party: 'first', purpose: 'essential'}],
	sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#csrf-cookie-age'],
};

import type {Vendor} from '../vendor.ts';

export const friendlyCaptcha: Vendor = {
	id: 'friendly-captcha',
	name: 'Friendly Captcha',
	owner: 'friendly-captcha',
	category: 'essential',
	tracks: false,
	requests: [{host: ['friendlycaptcha.com', 'friendlycaptcha.eu', 'frcapi.com']}],
	sources: ['https://friendlycaptcha.com/legal/privacy-end-users/'],
};

import type {Owner} from '../vendor.ts';

export const friendlyCaptcha: Owner = {
	id: 'friendly-captcha',
	name: 'Friendly Captcha',
	country: 'DE',
	eea: true,
	source: 'https://friendlycaptcha.com/legal/privacy-end-users/',
};

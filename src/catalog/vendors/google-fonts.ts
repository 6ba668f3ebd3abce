import type {Vendor} from '../vendor.ts';

export const googleFonts: Vendor = {
	id: 'google-fonts',
	name: 'Google Fonts',
	owner: 'google',
	category: 'content',
	tracks: false,
	requests: [{host: ['fonts.googleapis.com', 'fonts.gstatic.com']}],
	aliases: ['Google Webfonts', 'Google Web Fonts', 'Google-fonter', 'Google fonter'],
	evidence: ['family', 'display', 'subset'],
	sources: ['https://developers.google.com/fonts/faq/privacy'],
};

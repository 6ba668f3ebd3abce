import type {Vendor} from '../vendor.ts';

export const adobeFonts: Vendor = {
	id: 'adobe-fonts',
	name: 'Adobe Fonts',
	owner: 'adobe',
	category: 'content',
	tracks: false,
	requests: [{host: ['typekit.net', 'typekit.com', 'edgefonts.net']}, {host: 'p.typekit.net', beacon: true}],
	aliases: ['Adobe Edge Web Fonts', 'Adobe Webfonts', 'Adobe-fonter'],
	formerNames: ['Typekit', 'Adobe Typekit'],
	sources: ['https://www.adobe.com/privacy/policies/adobe-fonts.html'],
};

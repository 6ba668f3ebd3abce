import type {Cmp} from '../cmp.ts';
import {choicesIn, cookiesIn} from '../choices.ts';
import {decide} from '../decide.ts';

export const squarespace: Cmp = {
	id: 'squarespace',
	name: 'Squarespace',
	scripts: [/\.squarespace\.com\/.*\bcookie-banner\b/],
	element: '.cookie-banner-mount-point section, .sqs-cookie-banner-v2',
	cookies: ['ss_performanceCookiesAllowed', 'ss_marketingCookiesAllowed'],
	storage: [],
	spread: true,
	globals: ['getSquarespaceCookies'],
	read: raw =>
		decide(
			choicesIn(cookiesIn(raw)).flatMap(([name, yes]) => {
				const purpose = /^ss_(\w+)CookiesAllowed$/.exec(name)?.[1];
				return purpose ? [[purpose, yes] as const] : [];
			}),
		),
	banner: {
		root: '.cookie-banner-mount-point section, .sqs-cookie-banner-v2',
		accept: 'button.accept, .sqs-cookie-banner-v2-accept',
		reject: 'button.decline',
	},
	sources: [
		'https://support.squarespace.com/hc/en-us/articles/360001264507-The-cookies-Squarespace-uses',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/squarespace-cookie-banner.json',
	],
};

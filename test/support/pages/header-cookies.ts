import {gif, html, noContent, redirect} from '../../../demo/answers.ts';
import {page, permitted, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

const far = 'https://header-cookies-tredje.example';
const third = (name: string, more = '') => `${name}=1; Path=/; Max-Age=86400; Secure; SameSite=None${more}`;

const every = [
	'plain=1',
	'host-only=1; Path=/; Max-Age=3600',
	'domain=1; Domain=header-cookies.example; Path=/; Max-Age=3601',
	'dotted=1; Domain=.header-cookies.example; Max-Age=3602',
	'path=1; Path=/below; Max-Age=3603',
	'http-only=1; HttpOnly; Max-Age=3604',
	'lax=1; SameSite=Lax; Max-Age=3605',
	'strict=1; SameSite=Strict; Max-Age=3606',
	'none=1; SameSite=None; Secure; Max-Age=3607',
	'odd-case=1; mAx-AgE=3608; samesite=lax; SECURE; httponly',
	'expires=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT',
	'both=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT; Max-Age=3609',
	'both-turned=1; Max-Age=3610; Expires=Wed, 01 Jan 2031 00:00:00 GMT',
	'old-date=1; Expires=Wednesday, 01-Jan-31 00:00:00 GMT',
	'long=1; Max-Age=63072000',
	'quoted="a b, c"; Max-Age=3611',
	'equals=a=b=c; Max-Age=3612',
	'empty=; Max-Age=3613',
	'comma=a,b=c; Max-Age=3614',
	'spaced = 1 ; Max-Age = 3615',
	'encoded%20name=%C3%A6; Max-Age=3616',
	'__Host-own=1; Path=/; Secure; Max-Age=3617',
	'__Secure-own=1; Secure; Max-Age=3618',
	'__Host-wrong=1; Domain=header-cookies.example; Path=/; Secure; Max-Age=3619',
	'not-mine=1; Domain=header-cookies-tredje.example; Max-Age=3620',
	'twice=1; Max-Age=3621',
	'twice=2; Max-Age=3622',
	'gone=1; Max-Age=3623',
	'gone=; Max-Age=0',
	'gone-by-date=; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
	'gone-before=; Max-Age=-1',
	'bad-age=1; Max-Age=soon',
	'bad-date=1; Expires=never',
	`big=${'x'.repeat(3000)}; Max-Age=3624`,
];

/** Cookies as servers set them, in every answer that can carry one. */
export const headerCookies: PageSet = {
	id: 'header-cookies',
	does: 'cookies by header: all attributes, dates and oddities; on 204, 302, 404, images, frames; partitioned; third parties',
	start: 'https://header-cookies.example/',
	service: routed('header-cookies', ['header-cookies.example', 'header-cookies-tredje.example'], {
		'header-cookies.example/': page(
			`<img src="/302"><img src="/404"><img src="${far}/pixel.gif"><iframe src="${far}/frame"></iframe><script>
				fetch('/204').then(() => fetch('/gone')).then(() => fetch('/again')).then(() => fetch('/told/end'));
				fetch('${far}/told/far', {credentials: 'include'});
				fetch('${far}/told/far', {credentials: 'omit'});
			</script>`,
			{'set-cookie': every},
		),
		'/302': redirect('/end.gif', {'set-cookie': 'on-302=1; Max-Age=3700'}),
		'/404': {status: 404, headers: {'set-cookie': ['on-404=1; Max-Age=3701', 'on-404-too=1']}, body: ''},
		'/204': noContent({'set-cookie': 'turning=1; Max-Age=3702'}),
		'/gone': noContent({'set-cookie': 'turning=; Max-Age=0'}),
		'/again': noContent({'set-cookie': 'turning=2; Max-Age=3703'}),
		'/pixel.gif': gif({'set-cookie': [third('far'), third('far-partitioned', '; Partitioned')]}),
		'/frame': html('<p>Frame', {'set-cookie': [third('framed'), third('__Host-framed', '; Partitioned')]}),
		'/told/far': arrival => permitted(arrival, {'set-cookie': [third('fetched'), 'far-lax=1; Max-Age=10']}),
	}),
	sends: ['302', '404', '204', 'gone', 'again', 'end.gif', 'told/end']
		.map(path => `header-cookies.example/${path}`)
		.concat(['pixel.gif', 'frame', 'told/far'].map(path => `header-cookies-tredje.example/${path}`)),
};

import type {Answer} from '../../../demo/service.ts';
import type {PageSet} from '../page-set.ts';
import {page, routed} from '../routes.ts';

const here = 'https://redirects.example';
const there = 'https://redirects-tredje.example';

/** A hop that leaves a cookie named after itself. */
const hop = (status: number, location: string, name = `hop-${status}`): Answer => ({
	status,
	headers: {
		location,
		'set-cookie': `${name}=1; Path=/; Max-Age=86400; Secure; SameSite=None`,
		'cache-control': 'no-store',
	},
	body: '',
});

/** Every way to be sent on. Each hop sets a cookie. */
export const redirects: PageSet = {
	id: 'redirects',
	does: 'redirects: http to https, 301 302 303 307 308 in a chain over two hosts, posts, meta refresh, location, a bounce',
	start: 'http://redirects.example/',
	service: routed('redirects', ['redirects.example', 'redirects-tredje.example'], {
		'redirects.example/': page(`
			<img src="/hop/301"><iframe src="/framed"></iframe>
			<script>
				Promise.all(['/post/303', '/post/307', '/post/308'].map(path => fetch(path, {method: 'POST', body: 'a=1'})))
					.then(() => setTimeout(() => location.assign('/refreshing'), 800));
			</script>`),
		'/hop/301': hop(301, `${there}/hop/302`),
		'/hop/302': hop(302, `${here}/hop/303`),
		'/hop/303': hop(303, `${there}/hop/307`),
		'/hop/307': hop(307, `${here}/hop/308`),
		'/hop/308': hop(308, '/end.gif'),
		'/framed': hop(302, `${there}/in-frame`, 'framed'),
		'/in-frame': page('in a frame'),
		'/post/303': hop(303, '/told/got', 'post-303'),
		'/post/307': hop(307, '/told/posted-307', 'post-307'),
		'/post/308': hop(308, '/told/posted-308', 'post-308'),
		'/refreshing': page('<meta http-equiv="refresh" content="0;url=/by-header">'),
		'/by-header': page('', {refresh: '0;url=/bounce', 'set-cookie': 'refresh=1'}),
		'/bounce': hop(302, `${there}/bounce`, 'bounce-out'),
		'redirects-tredje.example/bounce': hop(302, `${here}/back`, 'bounce-tredje'),
		'/back': page(`<script>location.replace('/replaced')</script>`, {'set-cookie': 'back=1; Path=/'}),
		'/replaced': page(`<script>fetch('/told/end')</script>`),
	}),
	sends: [
		'GET redirects.example/told/got',
		'POST redirects.example/told/posted-307',
		'POST redirects.example/told/posted-308',
		'redirects.example/end.gif',
		'redirects-tredje.example/in-frame',
		'redirects-tredje.example/bounce',
		'redirects.example/told/end',
	],
};

import {gif} from '../../../demo/answers.ts';
import {page, permitted, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

const far = 'https://fetches-tredje.example';
const set = (name: string) => ({'set-cookie': `${name}=1; Max-Age=5000; Secure; SameSite=None`});

/** Requests of every method and mode that scripts can make. */
export const fetches: PageSet = {
	id: 'fetches',
	does: 'fetch and XHR: all methods, preflights, no-cors, three credentials modes, big and odd bodies, synchronous',
	start: 'https://fetches.example/',
	service: routed('fetches', ['fetches.example', 'fetches-tredje.example'], {
		'fetches.example/': page(`<script type="module">
			const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
			const body = method => (['GET', 'HEAD'].includes(method) ? {} : {body: 'a=1'});
			for (const method of methods) {
				await fetch('/told/own', {method, ...body(method)});
				await fetch('${far}/told/far?m=' + method, {method, ...body(method)});
			}
			for (const credentials of ['omit', 'same-origin', 'include']) {
				await fetch('${far}/set?c=' + credentials, {credentials});
				await fetch('/set?c=' + credentials, {credentials});
			}
			await fetch('${far}/set?no-cors', {mode: 'no-cors', method: 'POST', body: 'x'});
			await fetch('${far}/set?preflight', {headers: {'x-odd': '1'}, credentials: 'include'});
			await fetch('/told/big', {method: 'POST', body: 'x'.repeat(1_000_000)});
			await fetch('/told/form', {method: 'POST', body: new FormData()});
			await fetch('/told/bytes', {method: 'POST', body: new Uint8Array([0, 255, 254])});
			await fetch('/told/again', {cache: 'reload'});
			await fetch('/told/again', {cache: 'no-cache'});
			await fetch('/told/from-nobody', {referrerPolicy: 'no-referrer'});
			await fetch('/told/${'long/'.repeat(800)}');
			await fetch('/told/æøå?navn=blåbær syltetøy&x=%zz');
			const asked = new XMLHttpRequest();
			asked.open('PUT', '${far}/set?xhr');
			asked.setRequestHeader('x-odd', '1');
			asked.withCredentials = true;
			asked.send('a=1');
			const awaited = new XMLHttpRequest();
			awaited.open('GET', '/told/synchronous', false);
			awaited.send();
			new Image().src = '/same.gif';
			new Image().src = '/same.gif';
			await fetch('/told/end');
		</script>`),
		'fetches-tredje.example/set': arrival =>
			arrival.method === 'OPTIONS' ? permitted(arrival, set('of-preflight')) : permitted(arrival, set('of-far')),
		'/set': arrival => permitted(arrival, set('of-own')),
		'/same.gif': gif(set('of-same')),
	}),
	sends: [
		...['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map(method => `${method} fetches.example/told/own`),
		...['PUT', 'PATCH', 'DELETE', 'OPTIONS'].map(method => `${method} fetches-tredje.example/told/far`),
		'OPTIONS fetches-tredje.example/set',
		'PUT fetches-tredje.example/set',
		...['big', 'form', 'bytes', 'again', 'synchronous', 'end'].map(name => `fetches.example/told/${name}`),
	],
};

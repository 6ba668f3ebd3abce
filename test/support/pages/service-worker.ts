import {stylesheet} from '../../../demo/answers.ts';
import {permitted, code, page, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

const worker = `
	importScripts('/imported.js');
	addEventListener('install', event => event.waitUntil(
		caches.open('first').then(cache => cache.addAll(['/cached.css', '/cached.js'])).then(() => skipWaiting())));
	addEventListener('activate', event => event.waitUntil((async () => {
		await registration.navigationPreload?.enable();
		await clients.claim();
		await cookieStore.set({name: 'by-service-worker', value: '1', expires: Date.now() + 5_006_000});
		await fetch('/told/at-activation');
		await fetch('https://service-worker-tredje.example/told/at-activation', {mode: 'no-cors', credentials: 'include'});
	})()));
	addEventListener('fetch', event => {
		const {pathname} = new URL(event.request.url);
		if (pathname.startsWith('/mine/')) event.respondWith(new Response('mine'));
		else if (pathname.startsWith('/through/')) event.respondWith(fetch(event.request));
		else if (pathname.startsWith('/cached.')) event.respondWith(caches.match(event.request));
		else if (event.request.mode === 'navigate') {
			event.respondWith((async () => (await event.preloadResponse) ?? fetch(event.request))());
		}
	});
	addEventListener('message', () => fetch('https://service-worker-tredje.example/told/on-message', {mode: 'no-cors'}));
`;

/** A site with a service worker that installs, caches, answers, passes on and asks for itself. */
export const serviceWorker: PageSet = {
	id: 'service-worker',
	does: 'a service worker: importScripts, cache, fetches of its own and for the page, navigation preload, an update',
	start: 'https://service-worker.example/',
	service: routed('service-worker', ['service-worker.example', 'service-worker-tredje.example'], {
		'service-worker.example/': page(`<script>
			navigator.serviceWorker.register('/worker.js');
			navigator.serviceWorker.addEventListener('controllerchange', async () => {
				await fetch('/through/first');
				await fetch('/mine/first');
				await fetch('/cached.css');
				navigator.serviceWorker.controller.postMessage(1);
				setTimeout(() => location.assign('/second'), 1500);
			});
		</script>`),
		'/worker.js': code(worker, {'set-cookie': 'of-worker=1; Max-Age=5000'}),
		'/imported.js': code('', {'set-cookie': 'of-import=1; Max-Age=5001'}),
		'/cached.css': stylesheet('', {'cache-control': 'no-store', 'set-cookie': 'of-cached=1; Max-Age=5002'}),
		'/through/first': arrival => permitted(arrival, {'set-cookie': 'of-through=1; Max-Age=5003'}),
		'service-worker-tredje.example/told/at-activation': arrival =>
			permitted(arrival, {'set-cookie': 'of-tredje=1; Max-Age=5004; Secure; SameSite=None'}),
		'/second': page(
			`<link rel="stylesheet" href="/cached.css"><script src="/cached.js"></script>
			<script>
				fetch('/through/second')
					.then(() => navigator.serviceWorker.ready)
					.then(registration => registration.update())
					.then(() => fetch('/told/second'));
			</script>`,
			{'set-cookie': 'of-second=1; Max-Age=5005'},
		),
		'/through/second': permitted,
	}),
	sends: [
		...['worker.js', 'imported.js', 'cached.css', 'cached.js', 'told/at-activation', 'through/first', 'second'],
		...['through/second', 'told/second'],
	]
		.map(path => `service-worker.example/${path}`)
		.concat('service-worker-tredje.example/told/at-activation', 'service-worker-tredje.example/told/on-message'),
	writes: [{name: 'by-service-worker', lifetime: 5006, byWorker: true}],
	stores: ['cacheStorage first'],
};

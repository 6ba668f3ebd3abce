import {code, page, permitted, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

const tell = (name: string) => `fetch('https://workers.example/told/${name}', {mode: 'no-cors'});`;

/** Every kind of worker a page can start, and what they ask for and keep. */
export const workers: PageSet = {
	id: 'workers',
	does: 'workers: dedicated, nested, shared, module, from blob: and data:, with fetch, XHR, imports, sockets and stores',
	start: 'https://workers.example/',
	service: routed('workers', ['workers.example', 'workers-tredje.example'], {
		'workers.example/': page(`<script>
			new Worker('/dedicated.js');
			new SharedWorker('/shared.js');
			new Worker('/module.js', {type: 'module'});
			new Worker(URL.createObjectURL(new Blob([${JSON.stringify(
				`${tell('blob')}importScripts('https://workers-tredje.example/imported-by-blob.js')`,
			)}])));
			new Worker(${JSON.stringify(`data:text/javascript,${tell('data')}`)});
		</script><iframe src="https://workers-tredje.example/frame"></iframe>`),
		'/dedicated.js': code(
			`importScripts('/imported.js');
			new Worker('/nested.js');
			${tell('dedicated')}
			fetch('https://workers-tredje.example/told/dedicated', {mode: 'no-cors', credentials: 'include'});
			const asked = new XMLHttpRequest();
			asked.open('POST', '/told/xhr');
			asked.send('a=1');
			new WebSocket('wss://workers.example/socket');
			new EventSource('/events');
			indexedDB.open('worker-base');
			caches.open('worker-cache');`,
			{'set-cookie': 'of-dedicated=1; Max-Age=5000'},
		),
		'/imported.js': code('', {'set-cookie': 'of-imported=1; Max-Age=5001'}),
		'/nested.js': code(tell('nested')),
		'/shared.js': code(`${tell('shared')} importScripts('/imported-by-shared.js')`, {'set-cookie': 'of-shared=1'}),
		'/module.js': code(`import './part.js'; import('./later.js'); ${tell('module')}`),
		'/later.js': code(tell('later')),
		'workers-tredje.example/frame': page(`<script>new Worker('/framed.js')</script>`),
		'/framed.js': code(tell('framed'), {'set-cookie': 'of-framed=1; Max-Age=5002; Secure; SameSite=None'}),
		'workers-tredje.example/told/dedicated': arrival =>
			permitted(arrival, {'set-cookie': 'of-tredje=1; Max-Age=5003; Secure; SameSite=None'}),
		'/socket': {status: 101, headers: {'set-cookie': 'of-socket=1; Max-Age=5004'}, body: 'welcome'},
		'/events': {status: 204, headers: {}, body: ''},
	}),
	sends: [
		...['dedicated', 'nested', 'shared', 'module', 'later', 'blob', 'data', 'framed', 'xhr'].map(
			name => `told/${name}`,
		),
		...['imported.js', 'imported-by-shared.js', 'part.js', 'socket', 'events'],
	]
		.map(path => `workers.example/${path}`)
		.concat('workers-tredje.example/imported-by-blob.js', 'workers-tredje.example/told/dedicated'),
	stores: ['indexedDB worker-base', 'cacheStorage worker-cache'],
};

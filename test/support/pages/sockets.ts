import type {Arrival} from '../../../demo/service.ts';
import {crossOrigin} from '../../../demo/answers.ts';
import {page, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

const cookie = (name: string) => ({'set-cookie': `${name}=1; Max-Age=5000; Secure; SameSite=None`});
const opened = (name: string) => ({status: 101, headers: cookie(name), body: 'welcome'});
const events = (arrival: Arrival) => ({
	status: 200,
	headers: {'content-type': 'text/event-stream', ...crossOrigin(arrival), ...cookie('of-events')},
	body: 'retry: 300\ndata: one\n\n',
});

/** Connections that stay open, and some that are refused. */
export const sockets: PageSet = {
	id: 'sockets',
	does: 'sockets: WebSocket accepted, refused and reset, EventSource that comes again, on the own host and another, in a frame',
	start: 'https://sockets.example/',
	service: routed('sockets', ['sockets.example', 'sockets-tredje.example'], {
		'sockets.example/': page(`<iframe src="/frame"></iframe><script>
			const open = (path, then) => Object.assign(new WebSocket(path), {onmessage: then, onerror: then});
			open('wss://sockets.example/socket', () => fetch('/told/socket'));
			open('wss://sockets-tredje.example/socket', () => fetch('/told/far-socket'));
			open('wss://sockets.example/refused', () => fetch('/told/refused'));
			for (const path of ['/events', 'https://sockets-tredje.example/events']) {
				let messages = 0;
				const source = new EventSource(path, {withCredentials: true});
				source.onmessage = () => ++messages > 1 && (source.close(), fetch('/told/again'));
			}
		</script>`),
		'sockets.example/socket': opened('of-socket'),
		'sockets-tredje.example/socket': opened('of-far-socket'),
		'/refused': {status: 403, headers: cookie('of-refused'), body: 'no'},
		'/events': events,
		'/frame': page(`<script>new WebSocket('wss://sockets.example/framed')</script>`),
		'/framed': opened('of-framed'),
	}),
	sends: ['socket', 'refused', 'events', 'framed', 'told/socket', 'told/far-socket', 'told/refused', 'told/again']
		.map(path => `sockets.example/${path}`)
		.concat('sockets-tredje.example/socket', 'sockets-tredje.example/events'),
	beyond: [
		{
			in: ['chromium'],
			what: 'of-refused 5000 by wss://sockets.example/refused',
			because: 'of a refused handshake no extension is told the answer; Chromium does not store the cookie either',
		},
	],
};

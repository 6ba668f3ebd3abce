import type {Service} from '../../../demo/service.ts';

/** One host that answers one page everywhere, and 204 to everything sent to /beacon. */
export function pageAt(host: string, html: string): Service {
	return {
		id: host,
		hosts: [host],
		answer: ({path}) =>
			path === '/beacon'
				? {status: 204, headers: {}, body: ''}
				: path === '/'
					? {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body: html}
					: {status: 404, headers: {'content-type': 'text/plain'}, body: 'Not found'},
	};
}

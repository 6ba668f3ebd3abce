import {crossOrigin, gif, html, noContent, script, stylesheet} from '../../demo/answers.ts';
import type {Arrival, Reply, Service} from '../../demo/service.ts';

type Route = Reply | ((arrival: Arrival) => Reply);

/**
 * Answers by `host/path`, or `/path` on any host. What has no route is answered by its ending: `.gif`, `.js`, `.css`; a path
 * below `/told/` with 204 for any origin, and the rest with 404.
 */
export function routed(id: string, hosts: readonly string[], routes: Readonly<Record<string, Route>>): Service {
	return {
		id,
		hosts,
		answer(arrival) {
			const route = routes[arrival.host + arrival.path] ?? routes[arrival.path];
			if (route !== undefined) return typeof route === 'function' ? route(arrival) : route;
			return byEnding(arrival);
		},
	};
}

/** A page: a head, then a body; no links, lest the extension look for a policy behind them. */
export const page = (body: string, headers: Readonly<Record<string, string | readonly string[]>> = {}) =>
	html(
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`,
		headers,
	);

/** Fresh each time, so that no cache answers. */
export const code = (body: string, headers: Readonly<Record<string, string | readonly string[]>> = {}) =>
	script(body, {'cache-control': 'no-store', 'access-control-allow-origin': '*', ...headers});

/** Answers a preflight with all it asks for. */
export function permitted(arrival: Arrival, headers: Readonly<Record<string, string | readonly string[]>> = {}) {
	return noContent({
		...crossOrigin(arrival),
		'access-control-allow-methods': arrival.headers['access-control-request-method'] ?? '*',
		'access-control-allow-headers': arrival.headers['access-control-request-headers'] ?? '*',
		...headers,
	});
}

function byEnding(arrival: Arrival): Reply {
	const {path} = arrival;
	if (path.startsWith('/told/')) return permitted(arrival);
	if (path.endsWith('.gif')) return gif();
	if (path.endsWith('.js')) return code('');
	if (path.endsWith('.css')) return stylesheet('', {'cache-control': 'no-store'});
	return null;
}

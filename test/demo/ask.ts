import {request} from 'node:https';
import type {Internet} from '../../demo/index.ts';

export type Answered = {status: number; headers: Record<string, string | string[] | undefined>; body: string};

/** Asks the local internet as a browser would that was led there. */
export function ask(
	{httpsPort}: Internet,
	url: string,
	{method = 'GET', headers = {}, body = ''}: {method?: string; headers?: Record<string, string>; body?: string} = {},
): Promise<Answered> {
	const {hostname, pathname, search} = new URL(url);
	return new Promise((resolve, reject) => {
		const outgoing = request(
			{
				host: '127.0.0.1',
				port: httpsPort,
				servername: hostname,
				rejectUnauthorized: false,
				path: pathname + search,
				method,
				headers: {host: hostname, ...headers},
			},
			incoming => {
				let text = '';
				incoming.setEncoding('utf8').on('data', part => (text += part));
				incoming.on('end', () => resolve({status: incoming.statusCode!, headers: incoming.headers, body: text}));
			},
		);
		outgoing.on('error', reject).end(body);
	});
}

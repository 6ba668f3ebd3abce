import {createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {createServer as createHttpsServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import type {Duplex} from 'node:stream';
import {makeCertificate} from './certificate.ts';
import type {Answer, Arrival, Reply, Service} from './service.ts';
import * as services from './services/index.ts';
import {siteService} from './site-service.ts';
import * as sites from './sites/index.ts';
import {shakeHands, turnAway} from './upgrade.ts';

/** One request as it reached a server, whatever the page or the extension say of it. */
export type Logged = {
	/** Milliseconds since the epoch. */
	readonly at: number;
	readonly method: string;
	readonly host: string;
	/** `https://host/path?query`, or `wss://` for a socket, without the port the browser was led to. */
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	/** The first 64 kB. */
	readonly body: string;
	/** Null while unanswered. */
	readonly status: number | null;
	/** The Set-Cookie lines of the answer, as sent. */
	readonly setCookies: readonly string[];
};

export type Internet = {
	readonly httpsPort: number;
	readonly httpPort: number;
	/** Every host somebody answers on; a leading `*.` stands for any subdomain. */
	readonly hosts: readonly string[];
	/** All requests in the order they arrived; the oldest go when there are more than `logLimit`. */
	readonly log: readonly Logged[];
	close(): Promise<void>;
};

export type InternetOptions = {
	/** More residents, asked before the usual ones. */
	readonly services?: readonly Service[];
	readonly logLimit?: number;
};

/** A small internet on loopback: real trackers' host names, our own tags and sites. Nothing leaves the machine. */
export async function startInternet({services: more = [], logLimit = 20_000}: InternetOptions = {}): Promise<Internet> {
	const residents = [...more, ...Object.values(services), ...Object.values(sites).map(siteService)];
	const hosts = residents.flatMap(({hosts}) => hosts);
	const log: Logged[] = [];
	const note = (scheme: string, incoming: IncomingMessage) => {
		const {method = 'GET', url: path = '/'} = incoming;
		const headers = plainHeaders(incoming);
		const host = (headers['host'] ?? '').replace(/:\d+$/, '').toLowerCase();
		const url = `${scheme}://${host}${path}`;
		const entry: Entry = {at: Date.now(), method, host, url, headers, body: '', status: null, setCookies: []};
		log.push(entry);
		if (log.length > logLimit) log.shift();
		return entry;
	};
	const receive = (scheme: Arrival['scheme']) => (incoming: IncomingMessage, outgoing: ServerResponse) => {
		const entry = note(scheme, incoming);
		outgoing.on('error', () => {});
		incoming.on('error', () => {});
		readBody(incoming, body => {
			entry.body = body;
			const reply = replyTo(residents, scheme, entry);
			if (reply === 'silence') return;
			if (reply === 'reset') return outgoing.destroy();
			const {status, headers: answered, body: content} = reply;
			outgoing.writeHead(
				status,
				Object.fromEntries(Object.entries(answered).map(([name, value]) => [name, listed(value)])),
			);
			outgoing.end(entry.method === 'HEAD' || status === 204 ? undefined : content);
		});
	};
	const sockets = new Set<Duplex>();
	const upgrade = (scheme: Arrival['scheme']) => (incoming: IncomingMessage, socket: Duplex) => {
		const entry = note(scheme.replace('http', 'ws'), incoming);
		sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
		const reply = replyTo(residents, scheme, entry);
		if (reply === 'silence') return;
		if (reply === 'reset') return socket.destroy();
		if (reply.status === 101) shakeHands(socket, entry.headers, reply);
		else turnAway(socket, reply);
	};
	const certificate = await makeCertificate(hosts);
	const servers = [createHttpsServer(certificate, receive('https')), createHttpServer(receive('http'))];
	servers[0]!.on('upgrade', upgrade('https'));
	servers[1]!.on('upgrade', upgrade('http'));
	const [httpsPort, httpPort] = await Promise.all(servers.map(listen));
	return {
		httpsPort: httpsPort!,
		httpPort: httpPort!,
		hosts,
		log,
		close: async () => {
			sockets.forEach(socket => socket.destroy());
			await Promise.all(servers.map(close));
		},
	};
}

type Entry = {-readonly [K in keyof Logged]: Logged[K]};

/** What the host asked answers, noted in the log. */
function replyTo(residents: readonly Service[], scheme: Arrival['scheme'], entry: Entry): Answer | 'silence' | 'reset' {
	const url = parseUrl(entry.url);
	const reply = (url && answer(residents, arrivalOf(scheme, entry, url))) ?? notFound;
	if (typeof reply === 'string') return reply;
	entry.status = reply.status;
	entry.setCookies = [reply.headers['set-cookie'] ?? []].flat();
	return reply;
}

function answer(residents: readonly Service[], arrival: Arrival): Reply {
	const resident = residents.find(({hosts}) => hosts.some(host => covers(host, arrival.host)));
	if (!resident) return null;
	if (arrival.scheme === 'http') return secure(arrival);
	try {
		return resident.answer(arrival);
	} catch (error) {
		return {status: 500, headers: {'content-type': 'text/plain'}, body: String(error)};
	}
}

function secure({host, path, query}: Arrival): Reply {
	const search = query.size ? `?${query}` : '';
	return {status: 301, headers: {location: `https://${host}${path}${search}`}, body: ''};
}

function covers(pattern: string, host: string): boolean {
	return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

function arrivalOf(scheme: Arrival['scheme'], {method, host, headers, body}: Entry, url: URL): Arrival {
	const pairs = (headers['cookie'] ?? '').split(/; */).filter(Boolean);
	const cookies = Object.fromEntries(pairs.map(pair => [pair.split('=')[0]!, pair.slice(pair.indexOf('=') + 1)]));
	return {scheme, method, host, path: url.pathname, query: url.searchParams, headers, cookies, body};
}

function readBody(incoming: IncomingMessage, then: (body: string) => void): void {
	const parts: Buffer[] = [];
	let size = 0;
	incoming.on('data', (part: Buffer) => {
		if (size < bodyLimit) parts.push(part.subarray(0, bodyLimit - size));
		size += part.length;
	});
	incoming.on('end', () => then(Buffer.concat(parts).toString('utf8')));
}

function plainHeaders({headers}: IncomingMessage): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
	);
}

function parseUrl(url: string): URL | null {
	return URL.canParse(url) ? new URL(url) : null;
}

const listed = (value: string | readonly string[]) => (typeof value === 'string' ? value : [...value]);

function listen(server: Server): Promise<number> {
	server.on('clientError', (_error, socket) => socket.destroy());
	server.on('tlsClientError', () => {});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});
}

function close(server: Server): Promise<void> {
	return new Promise(resolve => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

const bodyLimit = 65_536;
const notFound: Answer = {status: 404, headers: {'content-type': 'text/plain'}, body: 'Not found'};

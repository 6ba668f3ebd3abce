import {createHash} from 'node:crypto';
import type {Duplex} from 'node:stream';
import type {Answer} from './service.ts';

/** Opens a WebSocket (RFC 6455), sends the answer's body as the first message and listens no more. */
export function shakeHands(
	socket: Duplex,
	headers: Readonly<Record<string, string>>,
	{headers: more, body}: Answer,
): void {
	const accept = createHash('sha1').update(`${headers['sec-websocket-key']}${guid}`).digest('base64');
	socket.write(head(101, {upgrade: 'websocket', connection: 'Upgrade', 'sec-websocket-accept': accept, ...more}));
	if (body.length > 0) socket.write(textFrame(Buffer.from(body)));
	socket.resume();
}

/** Answers a request for a socket as any other, and closes. */
export function turnAway(socket: Duplex, {status, headers, body}: Answer): void {
	socket.write(head(status, {connection: 'close', 'content-length': String(body.length), ...headers}));
	socket.end(body);
}

function head(status: number, headers: Answer['headers']): string {
	const lines = Object.entries(headers).flatMap(([name, value]) => [value].flat().map(each => `${name}: ${each}`));
	return [`HTTP/1.1 ${status} ${status === 101 ? 'Switching Protocols' : 'No'}`, ...lines, '', ''].join('\r\n');
}

function textFrame(text: Buffer): Buffer {
	if (text.length > 125) throw new Error('a first message has at most 125 bytes');
	return Buffer.concat([Buffer.from([0x81, text.length]), text]);
}

const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

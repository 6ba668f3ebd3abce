import type {ServerResponse} from 'node:http';
import {createServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {makeCertificate} from '../../../demo/certificate.ts';

export type NameServer = {readonly port: number; readonly asked: readonly string[]; close(): Promise<void>};

const types = {A: 1, CNAME: 5};

/** DNS over https (RFC 8484): every host is this machine, and some are so by another name. */
export async function startNameServer(canonical: Readonly<Record<string, string>>): Promise<NameServer> {
	const asked: string[] = [];
	const answer = (query: Buffer, outgoing: ServerResponse) => {
		const {name, end} = nameIn(query, 12);
		asked.push(name);
		const other = canonical[name];
		const records = [
			...(other === undefined ? [] : [record(name, types.CNAME, encoded(other))]),
			...(query.readUInt16BE(end) === types.A ? [record(other ?? name, types.A, Buffer.from([127, 0, 0, 1]))] : []),
		];
		const header = Buffer.alloc(12);
		query.copy(header, 0, 0, 2);
		// An answer, recursion available; one question.
		header.writeUInt16BE(0x8180, 2);
		header.writeUInt16BE(1, 4);
		header.writeUInt16BE(records.length, 6);
		const body = Buffer.concat([header, query.subarray(12, end + 4), ...records]);
		outgoing.writeHead(200, {'content-type': 'application/dns-message', 'content-length': body.length});
		outgoing.end(body);
	};
	const server = createServer(await makeCertificate(['dns.example']), (incoming, outgoing) => {
		const inAddress = new URL(incoming.url ?? '/', 'https://dns.example').searchParams.get('dns');
		if (inAddress !== null) return answer(Buffer.from(inAddress, 'base64url'), outgoing);
		const parts: Buffer[] = [];
		incoming.on('data', (part: Buffer) => parts.push(part));
		incoming.on('end', () => answer(Buffer.concat(parts), outgoing));
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		asked,
		close: () =>
			new Promise(resolve => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function record(name: string, type: number, data: Buffer): Buffer {
	const fixed = Buffer.alloc(10);
	fixed.writeUInt16BE(type, 0);
	fixed.writeUInt16BE(1, 2);
	fixed.writeUInt32BE(300, 4);
	fixed.writeUInt16BE(data.length, 8);
	return Buffer.concat([encoded(name), fixed, data]);
}

const encoded = (name: string) =>
	Buffer.concat([
		...name.split('.').map(label => Buffer.from([label.length, ...Buffer.from(label)])),
		Buffer.from([0]),
	]);

function nameIn(message: Buffer, from: number): {name: string; end: number} {
	const labels: string[] = [];
	let at = from;
	for (let length = message[at]!; length > 0; length = message[at]!) {
		labels.push(message.toString('latin1', at + 1, at + 1 + length));
		at += 1 + length;
	}

	return {name: labels.join('.').toLowerCase(), end: at + 1};
}

import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {givenPolicy} from '../../src/cli/given-policy.ts';
import {lines, pdf, type PdfOptions} from '../support/pdf.ts';

const policyPdf = (options?: PdfOptions) => pdf([lines(['Vi bruker Hotjar på Ås.'])], options);
const pages: Readonly<Record<string, readonly [type: string, body: string | Uint8Array]>> = {
	'/personvern.pdf': ['application/pdf', policyPdf({title: 'Personvern'})],
	'/last-ned': ['application/octet-stream', policyPdf()],
	'/personvern': ['text/html', '<title>Personvern</title><p>Vi bruker Hotjar på Ås.'],
	'/personvern.txt': ['text/plain', 'Vi bruker Hotjar på Ås.'],
	'/laast.pdf': ['application/pdf', policyPdf({locked: true})],
	'/skannet.pdf': ['application/pdf', pdf([[]])],
	'/lang.pdf': ['application/pdf', pdf(Array.from({length: 501}, () => lines(['Vi bruker Hotjar.'])))],
};

let server: Server;
let origin: string;

beforeAll(async () => {
	server = createServer(({url = ''}, answer) => {
		const [type, body] = pages[url] ?? ['text/plain', ''];
		answer.writeHead(url in pages ? 200 : 404, {'content-type': type}).end(body);
	}).listen(0, '127.0.0.1');
	await new Promise(resolve => server.once('listening', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

test.each(['/personvern.pdf', '/last-ned', '/personvern', '/personvern.txt'])(
	'%s is read at its address',
	async path => {
		const source = origin + path;
		const [policy, ...gaps] = await givenPolicy(source);
		expect(policy).toMatchObject({kind: 'policy', source, foundBy: 'auditor', text: 'Vi bruker Hotjar på Ås.'});
		expect(gaps).toEqual([]);
	},
);

test.each([
	['/laast.pdf', 'cli_pdf_encrypted'],
	['/skannet.pdf', 'cli_pdf_no_text'],
	['/borte.pdf', 'cli_policy_not_fetched'],
])('%s is not, and why is said', async (path, key) => {
	await expect(givenPolicy(origin + path)).rejects.toMatchObject({exit: 2, key});
});

test('of a very long one the beginning is read, and that is a gap', async () => {
	const [policy, ...gaps] = await givenPolicy(`${origin}/lang.pdf`);
	expect(policy.text).toMatch(/^Vi bruker Hotjar\./);
	expect(gaps).toMatchObject([{kind: 'gap', gap: 'policy-cut', detail: `${origin}/lang.pdf`}]);
});

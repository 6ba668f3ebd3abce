// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {policyAt, policyIn, policyOf} from '../../src/popup/given-policy.ts';
import type {FetchedPage} from '../../src/webext/fetched-page.ts';
import {lines, pdf} from '../support/pdf.ts';

const text = 'Vi bruker «Hotjar» på Ås.';
const page = `<!doctype html><html lang="nb"><head><title> Personvern </title></head><body><p>${text}</p></body></html>`;
let pages: Record<string, FetchedPage>;

beforeEach(() => {
	pages = {};
	const sendMessage = async ({payload}: {payload: {url: string}}) => ({
		value: pages[payload.url] ?? {ok: false, why: 'not-found', error: 'HTTP 404'},
	});
	vi.stubGlobal('chrome', {runtime: {sendMessage}});
});
afterEach(() => void vi.unstubAllGlobals());

const came = (url: string, contentType: string) => ({ok: true, url, contentType, isCut: false}) as const;

describe('a policy at an address', () => {
	test('is the text of the page, named by where it was in the end', async () => {
		pages['https://butikk.example/personvern'] = {...came('https://www.butikk.example/p', 'text/html'), html: page};
		expect(await policyAt(' butikk.example/personvern ')).toEqual({
			policy: {source: 'https://www.butikk.example/p', title: 'Personvern', language: 'nb', text, isCut: false},
		});
	});

	test('is a plain text to the letter, or what the background read of a PDF', async () => {
		const [plain, file] = ['https://butikk.example/p.txt', 'https://butikk.example/p.pdf'];
		pages[plain] = {...came(plain, 'text/plain; charset=utf-8'), html: text};
		pages[file] = {...came(file, 'application/pdf'), title: 'PDF', language: null, text};
		expect(await policyAt(plain)).toEqual({
			policy: {source: plain, title: null, language: null, text, isCut: false},
		});
		expect(await policyAt(file)).toEqual({policy: {source: file, title: 'PDF', language: null, text, isCut: false}});
	});

	test('that is none, or cannot be read, is said to be so', async () => {
		pages['https://a.example/x.png'] = {...came('https://a.example/x.png', 'image/png'), html: '…'};
		pages['https://a.example/l.pdf'] = {ok: false, why: 'not-text', error: 'PDF: encrypted', fault: 'encrypted'};
		pages['https://a.example/tom'] = {...came('https://a.example/tom', 'text/html'), html: '<p> </p>'};
		expect(await policyAt('ftp://a.example/')).toEqual({fault: 'no_address'});
		expect(await policyAt('ikke en adresse')).toEqual({fault: 'no_address'});
		expect(await policyAt('a.example/borte')).toEqual({fault: 'not_fetched', data: {reason: 'HTTP 404'}});
		expect(await policyAt('a.example/x.png')).toEqual({fault: 'not_text'});
		expect(await policyAt('a.example/l.pdf')).toEqual({fault: 'encrypted'});
		expect(await policyAt('a.example/tom')).toEqual({fault: 'empty'});
	});
});

describe('a policy in a file', () => {
	const latin1 = (content: string) => Buffer.from(content, 'latin1');
	test.each([
		['p.txt', Buffer.from(`\uFEFF${text}`)],
		['p.txt', latin1(text)],
		['p.txt', Buffer.from(`\uFEFF${text}`, 'utf16le')],
		['p.html', Buffer.from(page)],
		['uten navn', latin1(page)],
		['p.html', latin1(`<p>${text}`)],
		['p.pdf', pdf([lines([text])])],
		['p', pdf([lines([text])])],
	])('%s is read', async (name, content) => {
		expect(await policyIn(new File([content as BlobPart], name))).toMatchObject({policy: {source: name, text}});
	});

	test.each([
		['picture.png', Uint8Array.of(137, 80, 0, 0), 'not_text'],
		['empty.txt', Buffer.from(' \n'), 'empty'],
		['scanned.pdf', pdf([[]]), 'no_text'],
		['locked.pdf', pdf([lines([text])], {locked: true}), 'encrypted'],
		['broken.pdf', Buffer.from('%PDF-1.7'), 'broken'],
		['large.txt', new Uint8Array(20_000_001).fill(65), 'too_large'],
	])('%s is not, and why is said', async (name, content, fault) => {
		expect(await policyIn(new File([content as BlobPart], name))).toEqual({fault});
	});
});

test('a pasted text is taken to the letter, unless there is none', () => {
	const policy = {source: 'Innlimt tekst', title: null, language: null, text: ` ${text}\n`, isCut: false};
	expect(policyOf(policy.text, policy.source)).toEqual({policy});
	expect(policyOf(' \n', 'Innlimt tekst')).toEqual({fault: 'empty'});
});

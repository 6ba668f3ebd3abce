import {expect, test, vi} from 'vitest';
import {decode} from '../../src/background/decode.ts';
import {documentFrom} from '../../src/background/document-from.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
	['what the header says', latin('blåbær'), 'text/html; charset=ISO-8859-1'],
	['what the document says', latin('<meta charset="iso-8859-1">blåbær'), 'text/html'],
	[
		'what its old-fashioned declaration says',
		latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">blåbær'),
		'',
	],
	['what its first line says', latin('<?xml version="1.0" encoding="ISO-8859-1"?>blåbær'), 'application/xhtml+xml'],
	['UTF-8, where nobody says and it is valid', utf8('blåbær'), 'text/html'],
	['Windows-1252, where nobody says and it is not', latin('blåbær'), 'text/html'],
	['Windows-1252, where what is said is nonsense', latin('blåbær'), 'text/html; charset=tullball'],
	['its byte order mark, whatever the header says', utf8('\ufeffblåbær'), 'text/html; charset=iso-8859-1'],
	['UTF-8, where it claims to be UTF-16 in plain ASCII', utf8('<meta charset="utf-16">blåbær'), 'text/html'],
])('bytes are read by %s', (_, bytes, contentType) => {
	expect(decode(bytes, contentType)).toMatch(/blåbær$/);
});

vi.mock('../../src/background/pdf-reading.ts', () => ({pdfIn: () => Promise.resolve({fault: 'broken'})}));

test('a text that was cut within a character is still UTF-8', () => {
	expect(decode(utf8('blåbærø').subarray(0, -1), 'text/html')).toMatch(/^blåbær/);
});

test('a PDF is read as one, whatever it is sent as, and what is no text is no document', async () => {
	expect(await documentFrom(utf8('%PDF-1.7 …'), 'text/html')).toEqual({fault: 'broken'});
	expect(await documentFrom(utf8('…'), 'application/pdf')).toEqual({fault: 'broken'});
	expect(await documentFrom(utf8('…'), 'image/png')).toBeNull();
	expect(await documentFrom(utf8('<p>'), '')).toEqual({html: '<p>'});
	expect(await documentFrom(utf8('<urlset>'), 'application/xml')).toEqual({html: '<urlset>'});
});

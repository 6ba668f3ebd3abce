import {expect, test} from 'vitest';
import {decode, isHtml} from '../../src/cli/read-text.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

test('UTF-8 is read with and without a byte order mark', () => {
	expect(decode(Buffer.from('Personvernerklæring'))).toBe('Personvernerklæring');
	expect(decode(Buffer.from('\uFEFFvåre'))).toBe('våre');
});

test('old Windows and Latin-1 texts are read, with the signs only Windows has', () => {
	expect(decode(latin1('på nettstedet vårt'))).toBe('på nettstedet vårt');
	expect(decode(Buffer.from([0x93, 0x68, 0xf8, 0x79, 0x94]))).toBe('“høy”');
});

test('what a page says of its charset counts where it is not UTF-8', () => {
	const page = (charset: string) => Buffer.concat([Buffer.from(`<meta charset="${charset}">`), Buffer.from([0xb3])]);
	expect(decode(page('iso-8859-2'))).toMatch(/ł$/);
	expect(decode(page('no-such-charset'))).toMatch(/³$/);
	expect(decode(Buffer.from('<meta charset="iso-8859-1">å'))).toMatch(/å$/);
});

test('UTF-16 is known by its byte order mark', () => {
	expect(decode(Buffer.from('\uFEFFæ', 'utf16le'))).toBe('æ');
});

test('a picture or a PDF is no text', () => {
	expect(decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toBeNull();
	expect(decode(Buffer.from('%PDF-1.7\n…'))).toBeNull();
});

test('HTML is known by its name, or by how it begins', () => {
	expect(isHtml('.HTM', 'Hei')).toBe(true);
	expect(isHtml('.txt', '<!doctype html>')).toBe(false);
	expect(isHtml('', '\n<!DOCTYPE html><p>')).toBe(true);
	expect(isHtml('', '<p>Hei</p>')).toBe(true);
	expect(isHtml('', 'Vi bruker <strong>ikke</strong> sporing')).toBe(false);
});

import {expect, test} from 'vitest';
import {readHtml} from '../../src/cli/html.ts';

test.each([
	['<!doctype html><html lang="nb"><head><title> Personvern </title></head><body><p>Vi måler.</p></body></html>'],
	['<!doctype html><html lang="nb"><title>Personvern</title><script>"Hotjar"</script><p>Vi måler.</p>'],
	['<html lang="nb"><head><title>Personvern</title></head><p>Vi måler.'],
])('the text, title and language of %s', html => {
	const {text, ...rest} = readHtml(html);
	expect(rest).toEqual({title: 'Personvern', language: 'nb'});
	expect(text.trim()).toBe('Vi måler.');
});

test('a piece of HTML is read whole', () => {
	expect(readHtml('<p>En.</p><p>To.</p>')).toMatchObject({
		title: null,
		language: null,
		text: expect.stringMatching(/En\.\s+To\./),
	});
});

import {expect, test} from 'vitest';
import {sinceWords} from '../../src/workspace/since.ts';

test('a moment is told in seconds, as the language writes them', () => {
	expect(sinceWords(1234, 'en')).toBe('1.23 s');
	expect(sinceWords(1234, 'nb')).toBe('1,23 s');
	expect(sinceWords(60_000, 'nn')).toBe('60,00 s');
});

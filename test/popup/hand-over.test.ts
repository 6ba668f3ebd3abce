import {expect, it} from 'vitest';
import {fileName} from '../../src/popup/hand-over.ts';

it('an exported file is named after the host and the day', () => {
	const of = (url: string, domain: string) =>
		fileName({site: {url, domain}, startedAt: '2026-11-23T09:00:00.000Z'}, '.json');
	expect(of('https://www.butikk.example/', 'butikk.example')).toBe('samsvar-www.butikk.example-2026-11-23.json');
	expect(of('', '[::1]/../x')).toBe('samsvar--1-..-x-2026-11-23.json');
});

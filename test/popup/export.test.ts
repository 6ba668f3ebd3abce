import {expect, it} from 'vitest';
import {fileName} from '../../src/popup/export.ts';
import {visit} from './a-visit.ts';

it('an exported file is named after the host and the day', () => {
	expect(fileName(visit())).toBe('samsvar-www.butikk.example-2026-11-23.json');
	expect(fileName(visit({url: '', domain: '[::1]/../x'}))).toBe('samsvar--1-..-x-2026-11-23.json');
});

import {describe, expect, it} from 'vitest';
import {consentNow} from '../../src/popup/consent-now.ts';
import {start, visit} from './a-visit.ts';

const before = {run: 0, name: 'before', from: start, to: start + 5, source: 'start'} as const;
const rejected = {run: 0, name: 'rejected', from: start + 5, to: Infinity, source: 'auditor'} as const;

describe('the choice shown', () => {
	it('is the newest, with how it is known', () => {
		expect(consentNow(visit({phases: [before, rejected]}))).toMatchObject({phase: 'rejected', source: 'auditor'});
	});

	it('is none where nothing says otherwise', () => {
		expect(consentNow(visit({phases: []}))).toMatchObject({phase: 'before', signal: null, platform: null});
	});

	it('comes with the platform’s own word, before what companies were told of it later', () => {
		const said = {run: 0, phase: 'rejected', raw: '', state: 'rejected', granted: [], denied: []} as const;
		const own = {...said, at: start + 5, kind: 'cmp-cookie', cmp: 'klaro'} as const;
		const told = {...said, at: start + 6, kind: 'cmp-api', cmp: 'meta-pixel'} as const;
		expect(consentNow(visit({signals: [own, told]})).signal).toBe(own);
		expect(consentNow(visit({signals: [told]})).signal).toBe(told);
	});

	it('can be changed in a visit and in an audit under way, not in one that has ended', () => {
		expect(consentNow(visit())).toMatchObject({auditing: false, endedAt: null});
		expect(consentNow(visit({}, [], {mode: 'audit'}))).toMatchObject({auditing: true, endedAt: null});
		const ended = consentNow(visit({}, [], {mode: 'audit', finishedAt: start + 9}));
		expect(ended).toMatchObject({auditing: false, endedAt: start + 9});
	});
});

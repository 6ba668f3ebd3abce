import {describe, expect, it} from 'vitest';
import {pictureOf} from '../../src/popup/picture.ts';
import {finding, loaded, request, searched, start, tracker, visit} from './a-visit.ts';

const passed = finding('missing-policy', 'passed');
const unsettled = finding('missing-policy', 'cantTell');
const failed = finding('missing-policy', 'failed');

describe('the picture at the top', () => {
	it('is of looking until the page has loaded and the policy was searched for', () => {
		expect(pictureOf(visit({}, [passed], {observations: []}), false)).toBe('looking');
		expect(pictureOf(visit({}, [passed], {observations: [loaded]}), false)).toBe('looking');
		expect(pictureOf(visit({}, [passed], {observations: [loaded, searched]}), false)).toBe('nothing');
	});

	it('does not go on looking for ever', () => {
		expect(pictureOf(visit({}, [unsettled], {observations: []}), true)).toBe('unsettled');
	});

	it('is of a failure as soon as there is one', () => {
		expect(pictureOf(visit({}, [failed, passed], {observations: []}), false)).toBe('failed');
	});

	it('is of not seeing when no request could be observed, never of innocence', () => {
		expect(pictureOf(visit({observers: new Set()}, [passed]), true)).toBe('blind');
	});

	it('is of not seeing when the page itself did not come', () => {
		const page = {...request(null, 'https://butikk.example/'), kind: 'request', type: 'main_frame', frame: 0} as const;
		const error = {kind: 'request-failed', id: page.id, at: start, error: 'net::ERR_TIMED_OUT'} as const;
		expect(pictureOf(visit({}, [passed], {observations: [page, error]}), false)).toBe('blind');
	});

	it('tells no trackers from trackers that keep to what is said', () => {
		expect(pictureOf(visit({}, [passed]), false)).toBe('nothing');
		expect(pictureOf(visit({trackers: [tracker('matomo')]}, [passed]), false)).toBe('kept');
	});

	it('is never of innocence when nothing passed', () => {
		expect(pictureOf(visit({trackers: [tracker('matomo')]}, []), false)).toBe('unsettled');
		expect(pictureOf(visit({trackers: [tracker('matomo')]}, [passed, unsettled]), false)).toBe('unsettled');
	});
});

import {expect, it} from 'vitest';
import {headline} from '../../src/popup/headline.ts';
import {finding, visit} from './a-visit.ts';

const report = visit({}, [finding('missing-policy', 'failed')]);

it('the sentence at the top is the verdict of the report', () => {
	expect(headline({state: 'report', report, tabId: 1, quiet: false})).toMatchObject({
		picture: 'failed',
		key: 'report_verdict_failed',
		data: {count: 1},
	});
});

it('there is no verdict while it is too early for one', () => {
	const early = visit({}, [finding('missing-policy', 'cantTell')], {observations: []});
	expect(headline({state: 'report', report: early, tabId: 1, quiet: false})).toEqual({
		picture: 'looking',
		key: 'popup_looking',
	});
});

it('a page that was not observed, one not looked at yet and a fault of our own are three different pictures', () => {
	const pictures = [
		headline({state: 'unobserved', why: 'forbidden', tabId: 1, site: ''}),
		headline({state: 'looking'}),
		headline({state: 'broken', error: 'no answer'}),
	].map(({picture, key}) => [picture, key]);
	expect(pictures).toEqual([
		['unobserved', 'popup_unobserved_forbidden'],
		['looking', 'popup_looking'],
		['blind', 'popup_broken'],
	]);
});

import {expect, test} from 'vitest';
import {gapLines} from '../../src/popup/gaps.ts';
import {wordsIn} from '../../src/report/index.ts';
import {request, visit} from './a-visit.ts';

const lines = (differing: Parameters<typeof visit>[0]) => gapLines(visit(differing).facts, wordsIn('en'));

test('each gap is said once, with the first of its details', () => {
	const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map(detail => ({gap: 'request-unseen' as const, detail}));
	expect(lines({gaps: [...hosts, {gap: 'body-cut'}]})).toEqual([
		expect.stringMatching(/^The page itself tells of requests .+\. \(a, b, c, d, e, …\)$/),
		'Some requests were too long to be kept whole.',
	]);
});

test('what was stopped was not seen either', () => {
	const stopped = request(null, 'https://a.example/', {error: 'net::ERR_BLOCKED_BY_CLIENT'});
	expect(lines({requests: [stopped, request(null, 'https://b.example/')]})).toEqual([
		'One request was stopped by the browser or another extension',
	]);
	expect(lines({})).toEqual([]);
});

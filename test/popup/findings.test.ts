import {expect, it} from 'vitest';
import {siteFindings} from '../../src/popup/findings.ts';
import {finding, tracker, visit} from './a-visit.ts';

it('findings about no row of the list are told beside it, gravest first, and what passed is not', () => {
	const {failed, unsettled} = siteFindings(
		visit({trackers: [tracker('hotjar')]}, [
			finding('undeclared-vendor', 'failed', {vendor: 'hotjar'}),
			finding('missing-cookie-information', 'failed', {severity: 'moderate'}),
			finding('missing-policy', 'failed', {severity: 'critical'}),
			finding('implied-consent', 'cantTell'),
			finding('stale-declaration', 'failed', {vendor: 'piwik', severity: 'minor'}),
			finding('denied-sharing', 'passed'),
			finding('denied-vendor', 'inapplicable'),
		]),
	);
	expect(failed.map(({rule}) => rule)).toEqual(['missing-policy', 'missing-cookie-information', 'stale-declaration']);
	expect(unsettled.map(({rule}) => rule)).toEqual(['implied-consent']);
});

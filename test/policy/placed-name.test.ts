import {expect, test} from 'vitest';
import {read, type Term} from '../../src/policy/index.ts';

const segment: Term = {kind: 'vendor', id: 'segment', name: 'Segment', spellings: [], cautious: ['Segment']};
const hubspot: Term = {kind: 'vendor', id: 'hubspot', name: 'HubSpot', spellings: ['HubSpot'], owner: 'HubSpot'};
const links: Term = {kind: 'vendor', id: 'linkedin', name: 'LinkedIn', spellings: ['LinkedIn'], owner: 'LinkedIn'};
const names = (text: string, language?: string) =>
	read(text, {terms: [segment, hubspot, links], language: language ?? null}).declarations.flatMap(each =>
		each.kind === 'vendor' ? [`${each.vendor}: ${each.name}`] : [],
	);

test.each([
	['We use Segment to collect statistics from our website.'],
	['We use cookies from Google Analytics, Segment and others to measure how our website is used.'],
	['Segment Inc. collects data on our behalf when you visit our website.'],
	['We share your data with these partners:\n\n- Hotjar\n- Segment\n- Criteo\n'],
	['Name\tProvider\tPurpose\najs_id\tSegment\tStatistics\n'],
	['Statistics are collected with a tool ("Segment") that we use on our website.'],
	['Vi bruker Segment for å samle inn statistikk på nettstedet vårt.'],
])('a word that is a name is read as one: %s', text => {
	expect(names(text)).toEqual(['segment: Segment']);
});

test.each([
	['We use a segment of our visitors to test new pages on our website.'],
	['Segment of visitors: we use cookies to measure how our website is used.'],
	['Customer Segment Analysis\n\nWe use cookies to measure how our website is used.'],
	['We measure. Segment by segment, we look at how our website is used by visitors.'],
	['Wir verwenden Cookies, um ein Segment der Besucher unserer Website zu messen und zu verstehen.', 'de'],
])('a word that is none is not: %s', (text, language?: string) => {
	expect(names(text, language)).toEqual([]);
});

test('a name in two words is one, and an address that is linked in is none', () => {
	expect(names('We use Hub Spot on our website, and hubspot for our letters.')).toEqual(['hubspot: HubSpot']);
	expect(names('We use the cookies of pages linked in this policy.')).toEqual([]);
	expect(names('We use the cookies of a hub spot.')).toEqual([]);
});

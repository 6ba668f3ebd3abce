import {expect, test} from 'vitest';
import {wordsIn} from '../../../src/report/index.ts';
import {messageOf} from '../../../src/report/message.ts';
import {findings, outcome, report, visit, type Visit} from '../../support/visit.ts';

const rule = 'personal-data-in-request';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView&dl=https%3A%2F%2Fbutikk.example%2F';
const secret = 'kari.nordmann@epost.example';
const hash = '0f'.repeat(32);
const accepted = () => visit('https://butikk.example').asks().accepts();
const told = (visited: Visit) => findings(visited, rule);

test('an e-mail address in plain words', () => {
	expect(told(accepted().requests(`${pixel}&cd[epost]=${encodeURIComponent(secret)}`))).toMatchObject([
		{
			outcome: 'failed',
			vendor: 'meta-pixel',
			phase: 'accepted',
			confidence: 'high',
			data: {kindsKeys: 'personal_email', parameters: 'cd[epost]'},
		},
	]);
});

test('a hash of it is no less, and is said to be one', () => {
	const sent = accepted().requests(`${pixel}&ud[em]=${hash}`);
	expect(told(sent)).toMatchObject([{outcome: 'failed', confidence: 'high'}]);
	const stranger = accepted().requests(`https://t.maler.example/p?email_sha256=${hash}`, {type: 'ping'});
	expect(told(stranger)).toMatchObject([{outcome: 'failed', data: {kindsKeys: 'personal_email-hash'}}]);
});

test('a phone number, and in the body too', () => {
	const sent = accepted().requests('https://t.maler.example/p', {
		type: 'ping',
		method: 'POST',
		body: '{"user":{"phone":"+4791234567"}}',
	});
	expect(told(sent)).toMatchObject([
		{outcome: 'failed', data: {kindsKeys: 'personal_phone', parameters: 'user.phone'}},
	]);
});

test('the value is written nowhere', () => {
	const {facts, findings: all} = report(
		accepted().requests(`${pixel}&cd[epost]=${encodeURIComponent(secret)}&ud[ph]=${hash}`),
	);
	const found = all.filter(finding => finding.rule === rule);
	const messages = (['en', 'nb', 'nn'] as const).map(language =>
		found.map(it => messageOf(it, facts, wordsIn(language))),
	);
	expect(JSON.stringify([found, messages])).not.toMatch(/kari|nordmann|epost\.example|0f0f0f/);
	expect(messages[1]![0]).toContain('e-postadresse');
});

test('one finding a tracker, with all that it was told', () => {
	const twice = accepted().requests(`${pixel}&ud[em]=${hash}`).requests(`${pixel}&cd[phone]=%2B4791234567`);
	expect(told(twice)).toMatchObject([{evidence: {requests: ['r0-2-0', 'r0-3-0']}}]);
});

test('the site’s own number for a visitor points to somebody only the site knows', () => {
	const sent = accepted().requests(
		'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234&en=page_view&uid=kunde-4711',
	);
	expect(told(sent)).toMatchObject([{outcome: 'cantTell', variant: 'user_id', vendor: 'google-analytics'}]);
});

test('a tracker that was told nothing of the kind', () => {
	expect(told(accepted().requests(pixel))).toMatchObject([{outcome: 'passed'}]);
	expect(outcome(accepted(), rule)).toBe('inapplicable');
});

test('what was told, but not heard, is open', () => {
	const blob = accepted().requests('https://www.facebook.com/tr', {method: 'POST', type: 'ping'});
	expect(told(blob)).toMatchObject([{outcome: 'cantTell', variant: 'unread', data: {names: 'Meta Pixel'}}]);
	const packed = accepted().requests('https://www.facebook.com/tr', {
		method: 'POST',
		type: 'ping',
		body: '\u001F\uFFFD\b',
	});
	expect(outcome(packed, rule)).toBe('cantTell');
	expect(outcome(accepted().requests(pixel).misses('body-cut'), rule)).toBe('cantTell');
	const heard = accepted().requests(`${pixel}&cd[a]=${'x'.repeat(100)}`, {method: 'POST', type: 'ping'});
	expect(outcome(heard, rule)).toBe('passed');
	expect(outcome({...heard.evidence(), mode: 'visit'}, rule)).toBe('cantTell');
});

test('stopped, or not seen after a yes, is not proven', () => {
	expect(outcome(visit('https://butikk.example').asks().requests(pixel), rule)).toBe('cantTell');
	expect(told(accepted().requests(pixel, {fails: 'net::ERR_BLOCKED_BY_CLIENT'}))).toMatchObject([{variant: 'blocked'}]);
});

import {expect, test} from 'vitest';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {languages} from '../../src/report/index.ts';
import {visit} from '../support/visit.ts';

/** What says who somebody is: each stands in many places of one visit, and in no file that is written of it. */
const secrets = {
	'an e-mail address': 'kari.nordmann@post.example',
	'a name in a query': 'Kari+Hemmelig',
	'a national identity number': '01017000027',
	'a phone number': '+4790012345',
	'a session': 'f3b1c7d9e8a24b6c9d0e1f2a3b4c5d6e',
	'a visitor’s number': '7d9f0f6e-3b1c-4a52-9d7e-0a1b2c3d4e5f',
	'a password': 'sommer2026!',
	'a search': 'hjelp+mot+gjeld',
} as const;
const all = Object.values(secrets);
const encoded = all.map(encodeURIComponent);
const query = all.map((secret, at) => `p${at}=${encodeURIComponent(secret)}`).join('&');
/** What no form tells from any other word stays where it is in an address: the path says what page it is. */
const inPaths = [
	'an e-mail address',
	'a national identity number',
	'a phone number',
	'a session',
	'a visitor’s number',
] as const;
const path = inPaths.map(name => `/v/${encodeURIComponent(secrets[name])}`).join('');
const json = JSON.stringify({user: {email: all[0], id: all[5], values: all}});

const addresses = [
	`https://kari:${secrets['a password']}@www.google-analytics.com/g/collect?v=2&tid=G-ABC123&${query}#${encoded[0]}`,
	`https://www.facebook.com/tr?id=123456789012345&ev=PageView&ud[em]=${encoded[0]}&ud[ph]=${encoded[3]}`,
	`https://px.nobody.example${path}?${query}`,
	`https://px.nobody.example/match;u=${encoded[0]};id=${encoded[5]}`,
	`https://px.nobody.example/${Buffer.from(json).toString('base64')}`,
	`https://butikk.example/konto${path}?${query}`,
];

function planted() {
	let told = visit(`https://butikk.example/?kunde=${encoded[0]}`)
		.says('Vi bruker Google Analytics. Vi bruker ikke Meta Pixel.', 'nb')
		.asks({accept: true, reject: true, settings: true})
		.navigates(`https://butikk.example/sok?q=${encoded[7]}&${query}`);
	for (const choose of [
		(now: typeof told) => now,
		(now: typeof told) => now.accepts(),
		(now: typeof told) => now.rejects(),
	]) {
		told = choose(told);
		for (const url of addresses) {
			told = told
				.requests(url, {type: 'ping', method: 'POST', body: json, status: 204})
				.requests(url, {redirectsTo: `https://other.example/in?${query}`, sets: [{name: 'uid'}]})
				.requests(url, {fails: `net::ERR_FAILED ${url}`})
				.uses(`https://px.nobody.example/a.js?${query}`, 'canvas')
				.lists(`https://px.nobody.example/unseen?${query}`);
		}

		told = told
			.writes('_ga', {script: `https://px.nobody.example/a.js?${query}`})
			.writes(`user_${all[0]}`)
			.keeps('_ga', 'butikk.example', 100)
			.stores(`last-search:${all[0]}`, {origin: 'https://butikk.example'})
			.hears(
				'cmp-cookie',
				`{"consentId":"${all[5]}","email":"${all[0]}","categories":["necessary"]}`,
				'vanilla-cookieconsent',
			);
	}

	return told.misses('policy-not-read', `https://butikk.example/personvern?${query}`).evidence();
}

const spellings = (secret: string) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];

test.each(languages)('no file of an audit in %s says who somebody is', async language => {
	const {files} = await auditFiles(planted(), language);
	expect(Object.keys(files).length).toBeGreaterThan(4);
	const found = Object.entries(files).flatMap(([name, content]) =>
		Object.entries(secrets)
			.filter(([, secret]) => spellings(secret).some(spelling => String(content).includes(spelling)))
			.map(([what]) => `${what} in ${name}`),
	);
	expect(found).toEqual([]);
});

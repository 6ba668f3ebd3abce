import {afterAll, beforeAll, expect, test} from 'vitest';
import {startInternet, type Internet} from '../../demo/index.ts';
import {ask} from './ask.ts';

let internet: Internet;

beforeAll(async () => {
	internet = await startInternet();
});
afterAll(() => internet.close());

async function follow(url: string): Promise<string[]> {
	const visited = [url];
	for (;;) {
		const {headers} = await ask(internet, visited.at(-1)!);
		if (!headers['location']) return visited;
		visited.push(headers['location'] as string);
	}
}

const cookies = async (url: string, cookie = '') => {
	const {headers} = await ask(internet, url, cookie ? {headers: {cookie}} : {});
	return ([] as string[]).concat(headers['set-cookie'] ?? []);
};

test('the Google tag is served for the id it is asked for', async () => {
	const {body, headers} = await ask(internet, 'https://www.googletagmanager.com/gtag/js?id=AW-123');
	expect(body).toContain("const id = 'AW-123'");
	expect(headers['content-type']).toMatch('text/javascript');
});

test('Google Ads goes by way of doubleclick.net to google.com and ends in a picture', async () => {
	const visited = await follow(
		'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/77/?random=1&gcs=G111',
	);
	expect(visited.map(url => new URL(url).hostname)).toEqual(['googleads.g.doubleclick.net', 'www.google.com']);
	expect(visited[1]).toContain('gcs=G111');
});

test('doubleclick.net tries a cookie for 15 minutes before it asks for 13 months', async () => {
	const url = 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/77/';
	expect(await cookies(url)).toEqual([expect.stringMatching(/^test_cookie=.*Max-Age=900; Secure; SameSite=None/)]);
	expect(await cookies(url, 'test_cookie=CheckForPermission')).toEqual([
		expect.stringMatching(/^IDE=.*Max-Age=34128000/),
	]);
});

test('LinkedIn tests its cookies and passes by linkedin.com, and never sends a visitor elsewhere', async () => {
	const visited = await follow(
		'https://px.ads.linkedin.com/collect?v=2&fmt=js&pid=1&url=https%3A%2F%2Fbutikk.example%2F',
	);
	expect(visited.map(url => new URL(url).pathname)).toEqual(['/collect', '/collect', '/px/li_sync', '/collect']);
	expect(await cookies('https://px.ads.linkedin.com/collect?pid=1')).toHaveLength(5);
	expect((await ask(internet, 'https://www.linkedin.com/px/li_sync?redirect=https%3A%2F%2Fevil.example')).status).toBe(
		404,
	);
});

test('fonts and libraries set no cookies', async () => {
	for (const url of [
		'https://fonts.googleapis.com/css2?family=Inter:wght@400',
		'https://fonts.gstatic.com/s/inter/v13/inter.woff2',
		'https://cdn.jsdelivr.net/npm/lettkarusell@2.1.0/dist/lettkarusell.min.js',
	]) {
		expect((await ask(internet, url)).status).toBe(200);
		expect(await cookies(url)).toEqual([]);
	}
});

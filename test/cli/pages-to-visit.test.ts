import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {pagesToVisit} from '../../src/cli/pages-to-visit.ts';

const start = 'https://www.butikk.no/';
const paths = (links: readonly string[], {robots = null, most = 10}: {robots?: string | null; most?: number} = {}) =>
	pagesToVisit(
		links.map(link => (/^[a-z]+:/.test(link) ? link : `https://www.butikk.no${link}`)),
		{start, robots, most},
	).map(url => url.replace('https://www.butikk.no', ''));

describe('the pages of a site', () => {
	test('are those its links lead to, each once, and not the first again', () => {
		expect(paths(['/', '/#top', '/kaffe', '/kaffe#bilder', '/te'])).toEqual(['/kaffe', '/te']);
	});

	test('are of all its parts before there are more of one', () => {
		expect(paths(['/kaffe/1', '/kaffe/2', '/kaffe/3', '/te/1', '/om'], {most: 4})).toEqual([
			'/kaffe/1',
			'/te/1',
			'/om',
			'/kaffe/2',
		]);
	});

	test('are the site’s own, whatever their host', () => {
		expect(
			paths(['https://blogg.butikk.no/a', 'https://annen.no/b', 'mailto:a@butikk.no', 'javascript:void 0']),
		).toEqual(['https://blogg.butikk.no/a']);
	});

	test('are no files', () => {
		expect(paths(['/a.pdf', '/b.jpg', '/c.html', '/d.php', '/e.zip', '/f.v2', '/g.mp4'])).toEqual([
			'/c.html',
			'/d.php',
			'/f.v2',
		]);
	});

	test('are nothing that does something', () => {
		const doing = [
			'/logg-ut',
			'/min-side/loggut?x=1',
			'/?action=logout',
			'/konto/slett',
			'/avmeld-nyhetsbrev',
			'/wp-admin/',
		];
		expect(paths([...doing, '/d%C3%A9connexion', '/sign-out', '/produkt?add-to-cart=7'])).toEqual([]);
		// Words in which those stand are others.
		expect(paths(['/sletten', '/blogger', '/kassettspillere', '/utloggbar'])).toHaveLength(4);
	});

	test('are those its robots.txt lets be visited', () => {
		const robots = 'User-agent: *\nDisallow: /internt\nAllow: /internt/apent\n\nUser-agent: Samsvar\nDisallow: /te';
		expect(paths(['/internt', '/te', '/kaffe'], {robots})).toEqual(['/internt', '/kaffe']);
		expect(paths(['/internt/a', '/internt/apent', '/kaffe'], {robots: robots.split('\n\n')[0]!})).toEqual([
			'/internt/apent',
			'/kaffe',
		]);
	});
});

test('whatever a page links to, its pages are its own, each once, and no more than asked for', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.webUrl(), fc.string(), fc.webPath())),
			fc.nat(5),
			fc.string(),
			(links, most, robots) => {
				const found = pagesToVisit(links, {start, robots, most});
				expect(found.length).toBeLessThanOrEqual(most);
				expect(new Set(found).size).toBe(found.length);
			},
		),
	);
});

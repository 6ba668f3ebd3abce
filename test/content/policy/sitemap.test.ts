import {expect, test} from 'vitest';
import {sitemapFrom} from '../../../src/content/policy/sitemap.ts';

test('a site’s map lists addresses, an index of maps says that it is one', () => {
	expect(
		sitemapFrom(
			'<urlset><url>\n<loc> https://butikk.example/a?b=1&amp;c=2 </loc></url><url><loc><![CDATA[https://butikk.example/d]]></loc></url></urlset>',
		),
	).toEqual({isIndex: false, urls: ['https://butikk.example/a?b=1&c=2', 'https://butikk.example/d']});
	expect(
		sitemapFrom('<?xml version="1.0"?><sitemapindex xmlns="…"><sitemap><loc>https://a.example/1.xml</loc>'),
	).toEqual({
		isIndex: true,
		urls: ['https://a.example/1.xml'],
	});
});

test('a map that was cut is read as far as it goes, one without an end up to fifty thousand addresses', () => {
	expect(sitemapFrom('<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.exa').urls).toContain(
		'https://a.example/1',
	);
	expect(sitemapFrom('<loc>https://a.example/</loc>'.repeat(60_000)).urls).toHaveLength(50_000);
});

test('a page that is no map lists nothing', () => {
	expect(sitemapFrom('<!doctype html><p>Velkommen</p>')).toEqual({isIndex: false, urls: []});
});

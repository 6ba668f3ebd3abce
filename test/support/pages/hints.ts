import {code, page, permitted, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

const far = 'https://hints-tredje.example';

/** What a page asks the browser to fetch before it is needed. */
export const hints: PageSet = {
	id: 'hints',
	does: 'hints: preload of every kind, modulepreload, prefetch, preconnect, dns-prefetch, in the page and in its headers',
	start: 'https://hints.example/',
	service: routed('hints', ['hints.example', 'hints-tredje.example', 'hints-unasked.example'], {
		'hints.example/': page(
			`<link rel="preload" as="image" href="/image.gif"><link rel="preload" as="script" href="/script.js">
			<link rel="preload" as="style" href="/style.css"><link rel="preload" as="fetch" href="/told/fetched" crossorigin>
			<link rel="preload" as="font" href="/told/font" crossorigin><link rel="preload" as="image" href="${far}/image.gif">
			<link rel="modulepreload" href="/module.js"><link rel="modulepreload" href="${far}/module.js">
			<link rel="prefetch" href="/prefetched"><link rel="prefetch" href="${far}/prefetched" as="document">
			<link rel="prefetch" href="${far}/prefetched.js" as="script">
			<link rel="preconnect" href="https://hints-unasked.example"><link rel="dns-prefetch" href="//hints-unasked.example">
			<link rel="manifest" href="/told/manifest"><link rel="alternate stylesheet" title="b" href="/alternate.css">
			<link rel="stylesheet" media="print" href="/print.css">
			<script>fetch('/told/end')</script>`,
			{link: [`</by-header.js>; rel=preload; as=script`, `<${far}/by-header.css>; rel=preload; as=style`]},
		),
		'/module.js': code('', {'set-cookie': 'of-module=1; Max-Age=5000; Secure; SameSite=None'}),
		'/prefetched': arrival => permitted(arrival, {'set-cookie': 'of-prefetch=1; Max-Age=5001; Secure; SameSite=None'}),
		'/by-header.js': code('', {'set-cookie': 'of-header=1; Max-Age=5002'}),
	}),
	sends: [
		...[
			'image.gif',
			'script.js',
			'style.css',
			'told/fetched',
			'told/font',
			'module.js',
			'by-header.js',
			'told/end',
		].map(path => `hints.example/${path}`),
		...['image.gif', 'module.js', 'by-header.css'].map(path => `hints-tredje.example/${path}`),
	],
	// Firefox is started with its prefetcher off, as automation does.
	sendsIn: {
		chromium: ['hints.example/prefetched', 'hints-tredje.example/prefetched', 'hints-tredje.example/prefetched.js'],
	},
};

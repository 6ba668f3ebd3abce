import {gif, stylesheet} from '../../../demo/answers.ts';
import type {Arrival, Answer} from '../../../demo/service.ts';
import {page, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

const far = 'https://media-tredje.example';
const set = (name: string) => ({'set-cookie': `${name}=1; Max-Age=5000; Secure; SameSite=None`});

/** Half a second of silence, in parts if asked for so. */
function sound({headers}: Arrival): Answer {
	const samples = 300_000;
	const whole = Buffer.alloc(44 + samples);
	whole.write('RIFF', 0).toString();
	whole.writeUInt32LE(36 + samples, 4);
	whole.write('WAVEfmt ', 8);
	[16, 0x00010001, 8000, 8000, 0x00080001].forEach((word, index) => whole.writeUInt32LE(word, 16 + 4 * index));
	whole.write('data', 36);
	whole.writeUInt32LE(samples, 40);
	const common = {
		'content-type': 'audio/wav',
		'accept-ranges': 'bytes',
		'cache-control': 'no-store',
		...set('of-sound'),
	};
	const [, from, to] = /bytes=(\d+)-(\d*)/.exec(headers['range'] ?? '') ?? [];
	if (from === undefined) return {status: 200, headers: common, body: whole};
	const end = to ? Number(to) : Math.min(Number(from) + 99_999, whole.length - 1);
	const range = `bytes ${from}-${end}/${whole.length}`;
	return {status: 206, headers: {...common, 'content-range': range}, body: whole.subarray(Number(from), end + 1)};
}

const paths = [
	...['plain', 'srcset', 'picture', 'background', 'imported-background', 'poster', 'input', 'mask', 'late'].map(
		name => `${name}.gif`,
	),
	...['told/font', 'imported.css', 'told/icon', 'sound.wav', 'drawing.svg', 'object.gif', 'embed.gif'],
];

/** Everything that is seen or heard. */
export const media: PageSet = {
	id: 'media',
	does: 'media: img, srcset, picture, CSS images, @import, font, icon, poster, audio in parts, object, embed, svg use',
	start: 'https://media.example/',
	service: routed('media', ['media.example', 'media-tredje.example'], {
		'media.example/': page(`<link rel="icon" href="/told/icon"><link rel="stylesheet" href="/style.css">
			<img src="/plain.gif"><img src="${far}/plain.gif"><img srcset="/srcset.gif 1x, /srcset.gif?2 2x">
			<picture><source srcset="/picture.gif"><img src="/unused.gif"></picture>
			<p class="a">Text</p><p class="b">Text</p><video poster="/poster.gif"></video>
			<video src="${far}/video" preload="auto"></video><audio src="/sound.wav" preload="auto"></audio>
			<object data="/object.gif" type="image/gif"></object><embed src="/embed.gif" type="image/gif">
			<svg><use href="/drawing.svg#a"/></svg><input type="image" src="/input.gif">
			<img loading="lazy" src="/lazy.gif" style="margin-top: 9000px">
			<script>setTimeout(() => { new Image().src = '/late.gif'; new Image().src = '${far}/late.gif'; }, 300);</script>`),
		'/style.css': stylesheet(
			`@import '/imported.css'; @font-face {font-family: F; src: url('/told/font')}
			.a {background: url('/background.gif'); font-family: F} .b {-webkit-mask: url('/mask.gif'); mask: url('/mask.gif')}`,
			set('of-style'),
		),
		'/imported.css': stylesheet(`.b {background: url('/imported-background.gif')}`, {'cache-control': 'no-store'}),
		'media-tredje.example/plain.gif': gif(set('of-far-image')),
		'/plain.gif': gif(set('of-image')),
		'/sound.wav': sound,
		'/video': {status: 404, headers: set('of-video'), body: ''},
		'/drawing.svg': {
			status: 200,
			headers: {'content-type': 'image/svg+xml', ...set('of-drawing')},
			body: '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/></svg>',
		},
	}),
	sends: paths
		.filter(path => path !== 'told/icon')
		.map(path => `media.example/${path}`)
		.concat(`media-tredje.example/plain.gif`, `media-tredje.example/late.gif`, `media-tredje.example/video`),
};

import {code, page, routed} from '../routes.ts';
import {farAway, written, type PageSet, type ScriptWrite} from '../page-set.ts';

const far = 'https://script-cookies-tredje.example';
const many = Array.from({length: 150}, (_, index) => `many-${index}`);

const lines: readonly (readonly [string, ScriptWrite])[] = [
	['plain=1', {name: 'plain', lifetime: 'session'}],
	['aged=1; Max-Age=3600; Path=/', {name: 'aged', lifetime: 3600}],
	[`dated=1; Expires=${farAway.toUTCString()}`, {name: 'dated', lifetime: farAway}],
	[`both=1; Expires=${farAway.toUTCString()}; Max-Age=3601`, {name: 'both', lifetime: 3601}],
	['wide=1; Domain=script-cookies.example; Max-Age=3602', {name: 'wide', lifetime: 3602}],
	['near=1; Path=/below; Max-Age=3603', {name: 'near', lifetime: 3603}],
	['strict=1; SameSite=Strict; Secure; Max-Age=3604', {name: 'strict', lifetime: 3604}],
	['__Host-own=1; Path=/; Secure; Max-Age=3605', {name: '__Host-own', lifetime: 3605}],
	['parted=1; Secure; SameSite=None; Partitioned; Max-Age=3606', {name: 'parted', lifetime: 3606}],
	['long=1; Max-Age=63072000', {name: 'long', lifetime: 63_072_000}],
	['"quoted"="a; b"; Max-Age=3607', {name: '"quoted"', lifetime: 3607}],
	['equals=a=b; Max-Age=3608', {name: 'equals', lifetime: 3608}],
	['aged=; Max-Age=0; Path=/', {name: 'aged', lifetime: 0}],
	['aged=2; Max-Age=3609; Path=/', {name: 'aged', lifetime: 3609}],
	['plain=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', {name: 'plain', lifetime: 0}],
];

/** Cookies as scripts write them, in the page, in frames, by files of other hosts, and through the Cookie Store. */
export const scriptCookies: PageSet = {
	id: 'script-cookies',
	does: 'cookies by script: document.cookie with all attributes, in frames, by others’ files, many; the Cookie Store API',
	start: 'https://script-cookies.example/',
	service: routed('script-cookies', ['script-cookies.example', 'script-cookies-tredje.example'], {
		'script-cookies.example/':
			page(`<script>${lines.map(([line]) => `document.cookie = ${JSON.stringify(line)};`).join('')}
				for (let index = 0; index < ${many.length}; index++) document.cookie = 'many-' + index + '=1; Max-Age=3610';
				const bare = document.createElement('iframe');
				document.documentElement.append(bare);
				bare.contentDocument.cookie = 'by-parent=1; Max-Age=3611';
				const setter = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set;
				setter.call(document, 'by-setter=1; Max-Age=3612');
				const other = Object.getOwnPropertyDescriptor(bare.contentWindow.Document.prototype, 'cookie').set;
				other.call(document, 'by-other-setter=1; Max-Age=3613');
			</script>
			<script src="${far}/tag.js"></script>
			<iframe src="${far}/frame"></iframe>
			<script type="module">
				if (window.cookieStore) {
					await fetch('/told/cookie-store');
					await cookieStore.set('stored', '1');
					await cookieStore.set({name: 'stored-dated', value: '1', expires: ${farAway.getTime()}});
					await cookieStore.delete('stored');
				}
				await fetch('/told/end');
			</script>`),
		'/tag.js': code(`document.cookie = 'by-tag=1; Max-Age=3614; Path=/'`),
		'/frame': page(`<script>document.cookie = 'by-frame=1; Max-Age=3615; Secure; SameSite=None; Partitioned'</script>`),
	}),
	sends: [
		'script-cookies.example/told/end',
		'script-cookies.example/told/cookie-store',
		'script-cookies-tredje.example/tag.js',
	],
	writes: [
		...lines.map(([, write]) => write),
		...written(3610, ...many),
		...['by-parent', 'by-setter', 'by-other-setter', 'by-tag', 'by-frame'].map((name, index) => ({
			name,
			lifetime: 3611 + index,
		})),
		{name: 'stored', lifetime: 'session'},
		{name: 'stored-dated', lifetime: farAway},
		{name: 'stored', lifetime: 0},
	],
};

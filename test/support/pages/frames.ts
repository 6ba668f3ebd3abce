import {written, type PageSet} from '../page-set.ts';
import {page, routed} from '../routes.ts';

const tell = (name: string) => `fetch('https://frames.example/told/${name}', {mode: 'no-cors'});`;
const keep = (name: string) =>
	`document.cookie = 'in-${name}=1; Max-Age=4000; Secure; SameSite=None'; localStorage.setItem('in-${name}', 1);`;
const script = (text: string) => `<script>${text}</script>`;
/** A frame's page that tells, keeps a cookie and a key. */
const telling = (name: string) => page(script(tell(name) + keep(name)), {'set-cookie': `of-${name}=1; Path=/`});

/** Frames of every kind: near, far, nested, without an address of their own, sandboxed. */
export const frames: PageSet = {
	id: 'frames',
	does: 'frames: same site, other site, nested, written into, rewritten, srcdoc, data:, blob:, sandboxed in four ways',
	start: 'https://frames.example/',
	service: routed('frames', ['frames.example', 'sub.frames.example', 'frames-tredje.example'], {
		'frames.example/': page(`
			<iframe src="/same"></iframe><iframe src="/rewriting"></iframe><iframe src="https://sub.frames.example/sub"></iframe>
			<iframe src="https://frames-tredje.example/outer"></iframe>
			<iframe id="empty"></iframe><iframe id="blob"></iframe>
			<iframe srcdoc="${script(tell('srcdoc') + keep('srcdoc'))}"></iframe>
			<iframe src="data:text/html,${script(tell('data'))}"></iframe>
			<iframe sandbox src="/no-scripts"></iframe>
			<iframe sandbox="allow-scripts" src="/opaque"></iframe>
			<iframe sandbox="allow-scripts" srcdoc="${script(tell('opaque-srcdoc'))}"></iframe>
			<iframe sandbox="allow-same-origin" src="/no-scripts-near"></iframe>
			<iframe sandbox="allow-scripts allow-same-origin" src="/near"></iframe>
			<script>
				const written = empty.contentDocument;
				written.open();
				written.write("<script>${tell('blank')}${keep('blank')}<\\/script><img src='/written.gif'>");
				written.close();
				blob.src = URL.createObjectURL(new Blob(["<script>${tell('blob')}<\\/script>"], {type: 'text/html'}));
			</script>`),
		'/same': telling('same'),
		'/rewriting': page(`<script>addEventListener('load', () => {
			document.open();
			document.write("<script>${tell('rewritten')}${keep('rewritten')}<\\/script>");
			document.close();
		})</script>`),
		'sub.frames.example/sub': telling('sub'),
		'frames-tredje.example/outer': page(
			`${script(tell('outer') + keep('outer'))}<iframe src="https://frames.example/inner"></iframe>`,
		),
		'/inner': telling('inner'),
		'/no-scripts': page('<img src="/no-scripts.gif">', {'set-cookie': 'of-no-scripts=1; Max-Age=60'}),
		'/no-scripts-near': page('<img src="/no-scripts-near.gif">', {'set-cookie': 'of-no-scripts-near=1; Max-Age=60'}),
		'/opaque': page(script(tell('opaque'))),
		'/near': telling('near'),
	}),
	sends: [
		...[
			'same',
			'sub',
			'outer',
			'inner',
			'blank',
			'rewritten',
			'srcdoc',
			'data',
			'blob',
			'opaque',
			'opaque-srcdoc',
			'near',
		].map(name => `frames.example/told/${name}`),
		'frames.example/written.gif',
		'frames.example/no-scripts.gif',
		'frames.example/no-scripts-near.gif',
	],
	writes: written(
		4000,
		'in-same',
		'in-sub',
		'in-outer',
		'in-inner',
		'in-blank',
		'in-rewritten',
		'in-srcdoc',
		'in-near',
	),
	stores: ['same', 'sub', 'outer', 'inner', 'blank', 'rewritten', 'srcdoc', 'near'].map(
		name => `localStorage in-${name}`,
	),
};

import {code, page, routed} from '../routes.ts';
import {written, type PageSet} from '../page-set.ts';

const far = 'https://scripts-tredje.example';
const keep = (name: string) => `document.cookie = '${name}=1; Max-Age=4000; Path=/';`;

/** Every way a script gets into a page. */
export const scripts: PageSet = {
	id: 'scripts',
	does: 'scripts: async, deferred, written, injected, modules, import maps, dynamic imports, JSONP, eval, SVG, a stylesheet for XML',
	start: 'https://scripts.example/',
	service: routed('scripts', ['scripts.example', 'scripts-tredje.example'], {
		'scripts.example/': page(`<script type="importmap">{"imports": {"mapped": "${far}/mapped.js"}}</script>
			<script async src="/async.js"></script><script defer src="/deferred.js"></script>
			<script>document.write('<script src="${far}/written.js"><\\/script><img src="/written.gif">');</script>
			<script>
				const injected = document.createElement('script');
				injected.src = '${far}/injected.js?callback=called';
				document.head.append(injected);
				eval("${keep('by-eval')} fetch('/told/eval')");
				new Function("fetch('/told/function')")();
				setTimeout("fetch('/told/timeout')", 50);
			</script>
			<script type="module">import 'mapped'; import './static.js'; import('/dynamic.js'); fetch('/told/module');</script>
			<script nomodule src="/unused.js"></script>
			<iframe src="javascript:void fetch('/told/javascript')"></iframe>
			<img src="/none" onerror="fetch('/told/attribute')"><iframe src="/drawing"></iframe><iframe src="/data.xml"></iframe>`),
		'/written.js': code(keep('by-written')),
		'/injected.js': code(`${keep('by-injected')} fetch('https://scripts.example/told/injected')`),
		'/mapped.js': code(keep('by-mapped')),
		'/dynamic.js': code(`import './deep.js'; ${keep('by-dynamic')}`),
		'/drawing': {
			status: 200,
			headers: {'content-type': 'image/svg+xml'},
			body: `<svg xmlns="http://www.w3.org/2000/svg"><script>fetch('/told/drawing'); ${keep('by-drawing')}</script></svg>`,
		},
		'/data.xml': {
			status: 200,
			headers: {'content-type': 'text/xml'},
			body: `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="/xml.css"?>
				<a><script xmlns="http://www.w3.org/1999/xhtml">fetch('/told/xml')</script></a>`,
		},
	}),
	sends: [
		...['async.js', 'deferred.js', 'written.gif', 'static.js', 'dynamic.js', 'deep.js', 'xml.css'],
		...['eval', 'function', 'timeout', 'module', 'injected', 'attribute', 'drawing', 'xml'].map(name => `told/${name}`),
	]
		.map(path => `scripts.example/${path}`)
		.concat(['written.js', 'injected.js', 'mapped.js'].map(path => `scripts-tredje.example/${path}`)),
	writes: written(4000, 'by-eval', 'by-written', 'by-injected', 'by-mapped', 'by-dynamic', 'by-drawing'),
};

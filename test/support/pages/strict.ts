import {page, routed} from '../routes.ts';
import {written, type PageSet} from '../page-set.ts';

const policy = [
	"default-src 'none'",
	"script-src 'nonce-once' 'strict-dynamic'",
	"img-src 'self'",
	"connect-src 'self'",
	"frame-src 'self'",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	'trusted-types own',
].join('; ');
const isolated = {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'};

/** A page that lets little through, and is watched all the same. */
export const strict: PageSet = {
	id: 'strict',
	does: 'strict pages: default-src none with a nonce, Trusted Types, cross-origin isolation, a frame with a sandboxing policy',
	start: 'https://strict.example/',
	service: routed('strict', ['strict.example'], {
		'/': page(
			`<iframe src="/frame"></iframe><img src="/allowed.gif"><script nonce="once">
				document.cookie = 'strict=1; Max-Age=4000';
				localStorage.setItem('strict', 1);
				const own = trustedTypes.createPolicy('own', {createScriptURL: url => url});
				const script = document.createElement('script');
				script.src = own.createScriptURL('/trusted.js');
				document.body.append(script);
				fetch('/told/' + (crossOriginIsolated ? 'isolated' : 'open'));
				fetch('https://strict-tredje.example/forbidden').catch(() => fetch('/told/forbidden'));
			</script>`,
			{...isolated, 'content-security-policy': policy, 'set-cookie': 'of-strict=1; Max-Age=5000'},
		),
		'/frame': page(`<script>fetch('/told/sandboxed', {mode: 'no-cors'})</script>`, {
			...isolated,
			'content-security-policy': 'sandbox allow-scripts',
		}),
	}),
	sends: ['allowed.gif', 'trusted.js', 'told/isolated', 'told/sandboxed', 'told/forbidden'].map(
		path => `strict.example/${path}`,
	),
	writes: written(4000, 'strict'),
	stores: ['localStorage strict'],
};

import {pageAt} from './service.ts';

/** Every built-in a script of ours might lean on, spoilt before anything else runs in the page. */
const spoilt = `
const send = navigator.sendBeacon.bind(navigator), nap = setTimeout.bind(window), ask = fetch.bind(window);
const {defineProperty} = Object;
Object.prototype.kind = 'request';
Object.prototype.what = 'cookie';
Object.prototype.at = 0;
for (const name of ['get', 'set', 'value', 'detail', 'type', 'payload', 'error']) Object.prototype[name] = () => 'polluted';
Array.prototype.push = () => 0;
Array.prototype[Symbol.iterator] = function* () {};
JSON.parse = () => ({kind: 'request', what: 'cookie', at: 0, line: 'forged=1'});
JSON.stringify = () => '{"what":"cookie","at":0,"line":"forged=1"}';
Promise.prototype.then = function () { return this; };
EventTarget.prototype.addEventListener = () => {};
EventTarget.prototype.dispatchEvent = () => false;
window.CustomEvent = class {};
Date.now = () => -1;
Reflect.apply = () => {};
Function.prototype.call = Function.prototype.apply = () => {};
for (let n = 0; n < 20; n++) nap(() => {
	document.cookie = 'true' + n + '=1; Max-Age=' + (1000 + n);
	send('/beacon?n=' + n);
}, n * 30);
`;

export const polluted = pageAt(
	'polluted.example',
	`<!doctype html><html lang="en"><title>Polluted</title><script>${spoilt}</script>`,
);

/** One hundred thousand reports in the name of our own script, and storms of messages, between true requests and writes. */
const storm = `
const tell = detail => performance.dispatchEvent(new CustomEvent('samsvar-report', {detail}));
const line = n => JSON.stringify({what: 'cookie', at: Date.now(), line: 'flood' + n + '=; Max-Age=5', script: null});
const big = 'x'.repeat(69000);
const forged = [
	'{', '[]', 'null', '7', 'x'.repeat(70001), {}, null, undefined, Symbol.iterator, () => {},
	'{"what":"__proto__","at":1}', '{"what":"constructor","at":1}', '{"__proto__":{"what":"cookie"},"at":1,"line":"a=b"}',
	'{"what":"cookie","at":1e999,"line":"never=1"}', '{"what":"cookie","at":null,"line":"never=1"}',
	'{"what":"cookie","at":-9e15,"line":"' + big + '=1; Max-Age=99999999999999999999"}',
	'{"what":"cookie","at":9e15,"line":"__proto__=1; Max-Age=-1","script":{"a":1}}',
	'{"what":"storage","at":0,"area":"__proto__","key":"constructor"}',
	'{"what":"storage","at":0,"area":"localStorage","key":"' + big + '"}',
	'{"what":"consent","at":9e15,"signal":"tcf","raw":"' + big + '","cmp":"__proto__"}',
	'{"what":"consent","at":0,"signal":"__proto__","raw":"{}"}',
	'{"what":"consent","at":0,"signal":"google-consent-mode","raw":"{\\\\"__proto__\\\\":{\\\\"ad_storage\\\\":\\\\"granted\\\\"}}"}',
	'{"what":"technique","at":0,"technique":"keystrokes","sign":"typed-text-sent","script":null}',
	'{"what":"technique","at":0,"technique":"__proto__","sign":"toString","script":"' + big + '"}',
];
for (let n = 0; n < 10; n++) {
	document.cookie = 'true' + n + '=1; Max-Age=' + (1000 + n);
	navigator.sendBeacon('/beacon?n=' + n);
}
let sent = 0;
const more = () => {
	for (let n = 0; n < 2000; n++, sent++) tell(sent % 4 ? line(sent) : forged[(sent / 4) % forged.length]);
	for (let n = 0; n < 200; n++) postMessage({what: 'cookie', kind: 'request', at: n, payload: big}, '*');
	if (sent < 100000) setTimeout(more, 0);
	else {
		for (let n = 10; n < 20; n++) navigator.sendBeacon('/beacon?n=' + n);
		document.title = 'Done';
	}
};
setTimeout(more, 0);
`;

export const flooding = pageAt(
	'flooding.example',
	`<!doctype html><html lang="en"><title>Flooding</title><script>${storm}</script>`,
);

/** Reports as large as they may be, in letters that take three bytes each: no message between browser processes may pass 64 MB. */
const weight = `
const raw = '\\u6f22'.repeat(69000);
document.cookie = 'true0=1; Max-Age=1000';
for (let n = 0; n < 3200; n++) {
	const detail = '{"what":"consent","at":' + Date.now() + ',"signal":"tcf","raw":"' + n + raw + '"}';
	performance.dispatchEvent(new CustomEvent('samsvar-report', {detail}));
}
navigator.sendBeacon('/beacon?n=19');
`;

export const heavy = pageAt(
	'heavy.example',
	`<!doctype html><html lang="en"><title>Heavy</title><script>${weight}</script>`,
);

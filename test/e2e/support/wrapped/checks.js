// Runs in a page of the test: what each wrapped API does, as plain data. Nothing here knows of the extension.
import {graphics, pictures} from './drawing.js';
import {told} from './ended.js';
import {acrossRealms, asFunction, calledWrongly} from './functions.js';
import {audio, fonts, listeners, observers, subclasses, text} from './uses.js';
import {cookieStores, cookies, storage} from './writes.js';

globalThis.checkAll = async () => {
	const results = {};
	const apis = [
		['Function', 'toString', 'value'],
		['Document', 'cookie', 'set'],
		['Storage', 'setItem', 'value'],
		['IDBFactory', 'open', 'value'],
		['CacheStorage', 'open', 'value'],
		['CookieStore', 'set', 'value'],
		['CookieStore', 'delete', 'value'],
		['HTMLCanvasElement', 'getContext', 'value'],
		['HTMLCanvasElement', 'toDataURL', 'value'],
		['HTMLCanvasElement', 'toBlob', 'value'],
		['OffscreenCanvas', 'getContext', 'value'],
		['OffscreenCanvas', 'convertToBlob', 'value'],
		['CanvasRenderingContext2D', 'fillText', 'value'],
		['CanvasRenderingContext2D', 'getImageData', 'value'],
		['CanvasRenderingContext2D', 'font', 'set'],
		['OffscreenCanvasRenderingContext2D', 'fillText', 'value'],
		['OffscreenCanvasRenderingContext2D', 'getImageData', 'value'],
		['OffscreenCanvasRenderingContext2D', 'font', 'set'],
		['WebGLRenderingContext', 'getParameter', 'value'],
		['WebGL2RenderingContext', 'getParameter', 'value'],
		['OfflineAudioContext', 'startRendering', 'value'],
		['FontFaceSet', 'check', 'value'],
		['MutationObserver', 'observe', 'value'],
		['EventTarget', 'addEventListener', 'value'],
	].filter(([owner]) => owner in globalThis);
	// Some hooks wait for the first canvas.
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	const offscreen = new OffscreenCanvas(20, 20);
	const offscreenContext = offscreen.getContext('2d');
	const gl = document.createElement('canvas').getContext('webgl');
	const gl2 = document.createElement('canvas').getContext('webgl2');

	for (const [owner, name, part] of apis) {
		const {prototype} = globalThis[owner];
		results[`${owner}.${name}`] = asFunction(prototype, name, part);
		results[`${owner}.${name} called wrongly`] = await calledWrongly(prototype, name, part);
		results[`${owner}.${name} across realms`] = await acrossRealms(owner, name, part);
	}

	results.instances = {
		canvas: [Object.getOwnPropertyNames(canvas), 'toDataURL' in canvas, canvas.hasOwnProperty('toDataURL')],
		context: [Object.getOwnPropertyNames(context), 'fillText' in context],
		storage: ['setItem' in localStorage, Object.keys(localStorage).includes('setItem')],
		document: [Object.getOwnPropertyNames(document), 'cookie' in document],
	};
	const parts = {cookies, storage, cookieStore: cookieStores, text, observers, listeners, audio, fonts};
	for (const [name, check] of Object.entries(parts)) {
		results[name] = await told(check);
	}

	results.pictures = await told(() => pictures(canvas, context));
	results.offscreen = await told(() => pictures(offscreen, offscreenContext));
	results.graphics = [gl, gl2].map(it => it && graphics(it));
	results.subclasses = await told(subclasses);
	return JSON.parse(JSON.stringify(results, (_, value) => (value === undefined ? 'undefined' : value)));
};

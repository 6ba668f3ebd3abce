// Runs in a page of the test, as its first script: replaces built-ins and counts who calls what it put in their place.
(() => {
	const calls = {};
	const count = name => {
		calls[name] = (calls[name] ?? 0) + 1;
	};
	const {defineProperty} = Object;
	const replace = (owner, label, ...names) => {
		for (const name of names) {
			const native = owner[name];
			const theirs = {
				[name](...input) {
					count(`${label}.${String(name)}`);
					return native.apply(this, input);
				},
			};
			defineProperty(owner, name, {value: theirs[name], writable: true, enumerable: false, configurable: true});
		}
	};
	const natives = {
		canvas: () => document.createElement('canvas'),
		settle: () => new Promise(resolve => setTimeout(resolve, 100)),
		copy: () => ({...calls}),
	};

	globalThis.actUp = async () => {
		const day = Date.now() + 86_400_000;
		const {prepareStackTrace} = Error;
		replace(String.prototype, 'String', 'slice', 'indexOf', 'includes', 'split', 'replace', 'match');
		replace(RegExp.prototype, 'RegExp', 'exec', 'test');
		replace(WeakMap.prototype, 'WeakMap', 'get', 'set', 'has');
		replace(JSON, 'JSON', 'stringify', 'parse');
		replace(Date, 'Date', 'now');
		replace(Math, 'Math', 'round');
		replace(document, 'document', 'dispatchEvent');
		replace(EventTarget.prototype, 'EventTarget', 'dispatchEvent');
		replace(Array.prototype, 'Array', 'push', 'forEach', 'map', 'join', Symbol.iterator);
		replace(Reflect, 'Reflect', 'getOwnPropertyDescriptor', 'defineProperty');
		replace(Object, 'Object', 'getOwnPropertyDescriptor', 'defineProperty', 'keys');
		Reflect.apply = () => count('Reflect.apply');
		globalThis.CustomEvent = class {
			constructor() {
				count('CustomEvent');
			}
		};
		for (const name of ['toJSON', 'apply', 'has', 'bubbles', 'detail', 'canvas', '2d', 'webgl', 'scroll']) {
			defineProperty(Object.prototype, name, {
				configurable: true,
				get() {
					count(`Object.prototype.${name}`);
					return undefined;
				},
				set() {
					count(`Object.prototype.${name}=`);
				},
			});
		}
		Object.prototype.get = () => count('Object.prototype.get');
		Error.prepareStackTrace = () => (count('prepareStackTrace'), 'no stack');

		document.cookie = 'hostile=1; Max-Age=100';
		localStorage.setItem('hostile', 1);
		const done = globalThis.cookieStore?.set({name: 'kept', value: '1', expires: day});
		const canvas = natives.canvas();
		canvas.width = 240;
		canvas.height = 60;
		const context = canvas.getContext('2d');
		context.fillStyle = '#069';
		context.fillText('Cwm fjordbank gly', 2, 15);
		context.fillStyle = '#f60';
		context.fillText('Cwm fjordbank gly', 4, 45);
		const picture = canvas.toDataURL().slice(0, 22);
		for (let family = 0; family < 40; family++) context.font = `12px family${family}`;
		const gl = natives.canvas().getContext('webgl');
		const card = gl && [
			gl.getExtension('WEBGL_debug_renderer_info') !== null,
			typeof gl.getParameter(0x9246),
			gl.getError(),
		];
		const audio = new OfflineAudioContext(1, 5000, 44_100).startRendering();
		const everything = {attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true};
		new MutationObserver(() => {}).observe(document, {...everything, childList: true, subtree: true});
		document.addEventListener('mousemove', () => {}, {capture: true, passive: true});
		document.addEventListener('scroll', () => {}, true);
		document.addEventListener('input', () => {}, true);
		const text = `${document.addEventListener} ${'name' in document.addEventListener}`;
		const seen = natives.copy();

		// Back to order, for whoever asks for the answers.
		delete Object.prototype.get;
		for (const name of ['toJSON', 'apply', 'has', 'bubbles', 'detail', 'canvas', '2d', 'webgl', 'scroll']) {
			delete Object.prototype[name];
		}
		Error.prepareStackTrace = prepareStackTrace;
		await audio;
		await done;
		return {seen, picture, card, text, cookie: document.cookie, stored: localStorage.getItem('hostile')};
	};
})();

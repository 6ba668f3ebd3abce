import {counted, ended, plain, tell, throwsTheSame, watched} from './ended.js';

export async function text() {
	const mine = function mine() {
		return 1;
	};
	return [
		String(mine),
		String(class A {}),
		String(Math.max),
		String(Function.prototype),
		String(new Proxy(mine, {})),
		await ended(() => Function.prototype.toString.call({})),
		await ended(() => Function.prototype.toString.call(new Proxy({}, {}))),
		await ended(() => Function.prototype.toString.call()),
		Function.prototype.toString.call(Function.prototype.toString),
		Function.prototype.toString.toString().length,
	];
}

export async function observers() {
	const seen = [];
	const target = document.createElement('div');
	const observer = new MutationObserver((records, self) => seen.push(records.length, self === observer));
	const members = {childList: true, attributes: true, characterData: true, subtree: true, attributeOldValue: true};
	const [options, reads] = watched(members);
	const answer = observer.observe(target, options);
	target.append('text');
	target.title = 'title';
	await null;
	const wrong = [];
	for (const input of [
		[],
		[target],
		[target, {}],
		[target, null],
		[null, {childList: true}],
		[{}, members],
		[target, 1],
	]) {
		wrong.push(await ended(() => observer.observe(...input)));
	}
	return [answer, seen, reads, wrong, observer.takeRecords().length];
}

export async function listeners() {
	const heard = [];
	const target = new EventTarget();
	const [options, reads] = watched({capture: true, once: true, passive: true, signal: undefined});
	const [type, count] = counted('scroll');
	const object = {
		handleEvent(event) {
			heard.push(this === object, event.type);
		},
	};
	const stop = new AbortController();
	const answers = [
		target.addEventListener('x', object),
		target.addEventListener('x', object),
		target.addEventListener('x', () => heard.push('once'), {once: true}),
		target.addEventListener('x', () => heard.push('stopped'), {signal: stop.signal}),
		target.addEventListener('x', null),
		document.addEventListener('scroll', () => heard.push('scroll'), options),
		document.addEventListener(type, () => heard.push('counted'), true),
		addEventListener('mousemove', () => heard.push('window'), true),
		EventTarget.prototype.addEventListener.call(undefined, 'input', () => heard.push('nothing'), {capture: true}),
		await ended(() => target.addEventListener()),
		await ended(() => target.addEventListener('x')),
		await ended(() => target.addEventListener('x', 'text')),
		await ended(() => target.addEventListener('x', () => {}, {signal: null})),
		await throwsTheSame(object => target.addEventListener(object, () => {})),
	];
	stop.abort();
	target.dispatchEvent(new Event('x'));
	target.dispatchEvent(new Event('x'));
	document.dispatchEvent(new Event('scroll'));
	dispatchEvent(new Event('mousemove'));
	dispatchEvent(new Event('input'));
	target.removeEventListener('x', object);
	target.dispatchEvent(new Event('x'));
	return [answers, heard, reads, count.reads];
}

export async function audio() {
	const context = new OfflineAudioContext(1, 1000, 44_100);
	const oscillator = context.createOscillator();
	oscillator.connect(context.destination);
	oscillator.start(0);
	const [first, second] = [context.startRendering(), context.startRendering()];
	const buffer = await first;
	return [
		plain(buffer),
		buffer.length,
		Array.from(buffer.getChannelData(0).slice(0, 50)),
		await second.then(plain, tell),
		await ended(() => OfflineAudioContext.prototype.startRendering.call({})),
	];
}

export async function fonts() {
	return [
		document.fonts.check('12px serif'),
		document.fonts.check('12px "Nobody Knows"', 'abc'),
		await ended(() => document.fonts.check('no font')),
		await ended(() => document.fonts.check()),
		await throwsTheSame(object => document.fonts.check(object)),
	];
}

export async function subclasses() {
	class Watcher extends MutationObserver {
		observe(...input) {
			return [super.observe(...input), this instanceof MutationObserver, new.target];
		}
	}
	class Target extends EventTarget {
		addEventListener(...input) {
			return [super.addEventListener(...input), Object.getPrototypeOf(this) === Target.prototype];
		}
	}
	class Sound extends OfflineAudioContext {
		startRendering() {
			return super.startRendering().then(buffer => buffer.length);
		}
	}
	class Sheet extends OffscreenCanvas {
		getContext(...input) {
			return super.getContext(...input);
		}
	}
	class Picture extends HTMLCanvasElement {
		toDataURL(...input) {
			return super.toDataURL(...input).slice(0, 15);
		}
	}
	customElements.define('a-picture', Picture, {extends: 'canvas'});
	const picture = document.createElement('canvas', {is: 'a-picture'});
	return [
		new Watcher(() => {}).observe(document.createElement('p'), {childList: true}),
		new Target().addEventListener('x', () => {}),
		await new Sound(1, 100, 44_100).startRendering(),
		plain(new Sheet(1, 1).getContext('2d')),
		picture instanceof Picture,
		picture.toDataURL(),
		plain(new Picture().getContext('2d')),
	];
}

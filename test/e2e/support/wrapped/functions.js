import {ended, plain, tell} from './ended.js';

export function asFunction(prototype, name, part) {
	const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
	const it = descriptor[part];
	const attempt = make => {
		try {
			return plain(make());
		} catch (error) {
			return tell(error);
		}
	};
	const listed = [];
	for (const key in prototype) listed.push(key);
	return {
		place: [described(descriptor), Object.hasOwn(prototype, name), name in prototype, listed.includes(name)],
		order: Reflect.ownKeys(prototype).map(String),
		listed,
		text: [
			String(it),
			it.toString(),
			Function.prototype.toString.call(it),
			it + '',
			Object.prototype.toString.call(it),
		],
		bound: [it.bind(null).name, it.bind(null).length, String(it.bind(null))],
		own: Reflect.ownKeys(it).map(key => [String(key), described(Object.getOwnPropertyDescriptor(it, key))]),
		named: [it.name, it.length, typeof it, JSON.stringify({it}), it === descriptor[part]],
		inherits: [
			Object.getPrototypeOf(it) === Function.prototype,
			it instanceof Function,
			it.constructor === Function,
			'prototype' in it,
			'caller' in it,
			Object.hasOwn(it, 'toString'),
			Object.isExtensible(it),
			Object.isFrozen(it),
		],
		made: [
			attempt(() => new it()),
			attempt(() => Reflect.construct(Object, [], it)),
			attempt(() => ({}) instanceof it),
			attempt(() => it.caller),
			attempt(() => Object.setPrototypeOf(it, Object.create(it))),
		],
	};
}

export async function calledWrongly(prototype, name, part) {
	const it = Object.getOwnPropertyDescriptor(prototype, name)[part];
	const answers = [];
	for (const self of [
		undefined,
		null,
		1,
		'text',
		{},
		[],
		Object.create(prototype),
		prototype,
		document.body,
		() => {},
	]) {
		// Called on nothing, an event target's method is the window's.
		for (const input of [[], [Symbol('s')], ['load', null], [{}, {}]]) {
			answers.push(await ended(() => Reflect.apply(it, self, input)));
		}
	}
	return answers;
}

export async function acrossRealms(owner, name, part) {
	const frame = document.createElement('iframe');
	document.body.append(frame);
	const theirs = frame.contentWindow;
	theirs.document.createElement('canvas').getContext('2d');
	const other = Object.getOwnPropertyDescriptor(theirs[owner].prototype, name)[part];
	const ours = Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)[part];
	let thrown;
	try {
		other.call({});
	} catch (error) {
		thrown = error;
	}

	const result = [
		other === ours,
		String(other),
		theirs.String(ours),
		theirs.Function.prototype.toString.call(ours),
		Function.prototype.toString.call(other),
		ours.toString(),
		other instanceof theirs.Function,
		other instanceof Function,
		thrown && [thrown instanceof theirs.Error, thrown instanceof Error, thrown.message],
		Object.getPrototypeOf(other) === theirs.Function.prototype,
	];
	frame.remove();
	return result;
}

function described(descriptor) {
	if (!descriptor) return null;
	return Object.entries(descriptor).map(
		([key, value]) => `${key}: ${typeof value === 'boolean' ? value : typeof value}`,
	);
}

import {counted, ended, throwsTheSame, watched} from './ended.js';

export async function cookies() {
	const [object, count] = counted('counted=1');
	const {set, get} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
	const answer = [(document.cookie = 'plain=1'), set.call(document, 'called=2'), (document.cookie = object) === object];
	document.cookie = 3;
	document.cookie = null;
	document.cookie = new String('boxed=1');
	return [
		answer,
		document.cookie.split('; ').sort(),
		get.call(document) === document.cookie,
		count.reads,
		await throwsTheSame(object => (document.cookie = object)),
		await throwsTheSame(object => set.call({}, object)),
		await ended(() => (new Document().cookie = 'x=1')),
	];
}

export async function storage() {
	localStorage.clear();
	const [key, count] = counted('key');
	const setItem = Storage.prototype.setItem;
	const answers = [
		localStorage.setItem('a', 1),
		localStorage.setItem(key, {toString: () => 'value'}),
		localStorage.setItem(2, null),
		localStorage.setItem(null, undefined),
		setItem.call(sessionStorage, 'session', 1),
		await ended(() => localStorage.setItem('full', 'x'.repeat(11_000_000))),
		await ended(() => localStorage.setItem('only')),
		await ended(() => localStorage.setItem(Symbol('s'), 1)),
		await throwsTheSame(object => localStorage.setItem(object, 1)),
		await throwsTheSame(object => localStorage.setItem('value', object)),
	];
	// A key of that name hides the method, here as everywhere.
	localStorage.setItem('setItem', 'hidden');
	const keys = Object.keys(localStorage).sort();
	localStorage.clear();
	return [answers, keys, count.reads, sessionStorage.getItem('session'), typeof localStorage.setItem];
}

export async function cookieStores() {
	if (!('cookieStore' in globalThis)) return null;
	const later = Date.now() + 86_400_000;
	const [options, reads] = watched({name: 'watched', value: '1', expires: later, domain: null, path: '/'});
	const [gone, goneReads] = watched({name: 'watched', path: '/'});
	const answers = [];
	for (const call of [
		() => cookieStore.set('store', '1'),
		() => cookieStore.set(options),
		() => cookieStore.set({name: 'partitioned', value: '1', partitioned: true, sameSite: 'none'}),
		() => cookieStore.set({name: 'dated', value: '1', expires: new Date(later)}),
		() => cookieStore.set({name: 'wrong;', value: '1'}),
		() => cookieStore.set({name: 'other', value: '1', domain: 'elsewhere.example'}),
		() => cookieStore.set({value: '1'}),
		() => cookieStore.set('one'),
		() => cookieStore.set(),
		() => cookieStore.set(null),
		() => cookieStore.delete('store'),
		() => cookieStore.delete(gone),
		() => cookieStore.delete(),
		() => CookieStore.prototype.set.call({}, 'a', 'b'),
	]) {
		answers.push(await ended(call));
	}
	return [answers, reads, goneReads, (await cookieStore.getAll()).map(({name}) => name).sort()];
}

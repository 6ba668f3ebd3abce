import {page, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

/** Everything a page can keep without a cookie. */
export const storage: PageSet = {
	id: 'storage',
	does: 'storage: localStorage and sessionStorage by method, property and index, removed at once, IndexedDB, Cache Storage, frames',
	start: 'https://storage.example/',
	service: routed('storage', ['storage.example', 'storage-tredje.example'], {
		'storage.example/': page(`<script type="module">
			localStorage.setItem('by-method', 1);
			localStorage['by-index'] = 1;
			localStorage.byProperty = 1;
			sessionStorage.setItem('session-method', 1);
			sessionStorage.sessionProperty = 1;
			Object.defineProperty(localStorage, 'by-definition', {value: '1', configurable: true, enumerable: true, writable: true});
			Reflect.set(localStorage, 'by-reflection', '1');
			localStorage.setItem('gone-by-method', 1);
			localStorage.removeItem('gone-by-method');
			localStorage.goneProperty = 1;
			delete localStorage.goneProperty;
			Storage.prototype.setItem.call(localStorage, 'by-prototype', 1);
			await new Promise(done => Object.assign(indexedDB.open('base', 3), {onsuccess: done}));
			await new Promise(done => Object.assign(indexedDB.open('gone-base'), {
				onsuccess: event => {
					event.target.result.close();
					indexedDB.deleteDatabase('gone-base').onsuccess = done;
				},
			}));
			await (await caches.open('cache')).put('/kept', new Response('kept'));
			await caches.open('gone-cache');
			await caches.delete('gone-cache');
			setTimeout(() => {
				localStorage.lateProperty = 1;
				localStorage.setItem('late-method', 1);
				indexedDB.open('late-base');
				fetch('/told/late');
			}, 4000);
		</script><iframe src="/frame"></iframe><iframe src="https://storage-tredje.example/frame"></iframe>`),
		'storage.example/frame': page(`<script>
			localStorage.frameProperty = 1; sessionStorage.setItem('frame-session', 1); indexedDB.open('frame-base');</script>`),
		'storage-tredje.example/frame': page(`<script>
			localStorage.setItem('far-method', 1); localStorage.farProperty = 1; indexedDB.open('far-base');</script>`),
	}),
	sends: ['storage.example/told/late'],
	stores: [
		...['by-method', 'by-index', 'byProperty', 'by-definition', 'by-reflection', 'by-prototype', 'gone-by-method'],
		...['goneProperty', 'lateProperty', 'late-method', 'frameProperty', 'far-method', 'farProperty'],
	]
		.map(key => `localStorage ${key}`)
		.concat(['session-method', 'sessionProperty', 'frame-session'].map(key => `sessionStorage ${key}`))
		.concat(['base', 'gone-base', 'late-base', 'frame-base', 'far-base'].map(name => `indexedDB ${name}`))
		.concat(['cache', 'gone-cache'].map(name => `cacheStorage ${name}`)),
	beyond: [
		{
			in: ['chromium', 'firefox'],
			what: 'localStorage goneProperty',
			because: 'a property that is set and deleted in one breath is seen only by who replaces localStorage itself',
		},
	],
};

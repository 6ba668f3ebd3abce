import {report} from './report.ts';
import {callingScript} from './calling-script.ts';
import {indexOf, now, slice} from './natives.ts';
import {before} from './wrap.ts';

/** Tells of cookies and storage keys as scripts write them, before the write happens. The page notices nothing. */
export function observeWrites(): void {
	before(
		Document.prototype,
		'cookie',
		(_, input) => {
			const line = textOf(input[0]);
			if (line !== null) {
				report({what: 'cookie', at: now(), line: withoutValue(line), script: callingScript()});
			}
		},
		'set',
	);
	before(Storage.prototype, 'setItem', (storage, input) => {
		const key = textOf(input[0]);
		if (key !== null && input.length > 1) {
			const area = storage === areaOf('sessionStorage') ? 'sessionStorage' : 'localStorage';
			report({what: 'storage', at: now(), area, key: slice(key, 0, 256), script: callingScript()});
		}
	});
}

/** Databases and caches by the name they are opened under: what is deleted at once leaves no name to look for later. */
export function observeStores(): void {
	const {CacheStorage} = globalThis as {CacheStorage?: {prototype: object}};
	const opened = (area: 'indexedDB' | 'cacheStorage') => (_: unknown, input: readonly unknown[]) => {
		const key = textOf(input[0]);
		if (key !== null) report({what: 'storage', at: now(), area, key: slice(key, 0, 256), script: callingScript()});
	};
	before(IDBFactory.prototype, 'open', opened('indexedDB'));
	if (CacheStorage) before(CacheStorage.prototype, 'open', opened('cacheStorage'));
}

/** To read an object would run the page's own code a second time. */
function textOf(value: unknown): string | null {
	return typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol' ? null : `${value}`;
}

/** `name=value; attributes` → `name=; attributes`: values stay in the page. */
function withoutValue(line: string): string {
	const end = indexOf(line, ';');
	const equals = indexOf(end < 0 ? line : slice(line, 0, end), '=');
	return `${equals < 0 ? '' : slice(line, 0, equals)}=${end < 0 ? '' : slice(line, end, 4096)}`;
}

/** Sandboxed frames refuse even the question. */
function areaOf(name: 'sessionStorage'): Storage | null {
	try {
		return window[name];
	} catch {
		return null;
	}
}

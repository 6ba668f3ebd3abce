import {report} from '../page-report.ts';

/** Tells of cookies and storage keys as scripts write them, before the write happens. The page notices nothing. */
export function observeWrites(): void {
	const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
	if (cookie?.set) {
		Object.defineProperty(Document.prototype, 'cookie', {
			...cookie,
			set: before(cookie.set, (_, [line]) => {
				report({what: 'cookie', at: Date.now(), line: withoutValue(String(line)), script: callingScript()});
			}),
		});
	}

	Storage.prototype.setItem = before(Storage.prototype.setItem, (storage, [key]) => {
		const area = storage === areaOf('sessionStorage') ? 'sessionStorage' : 'localStorage';
		report({what: 'storage', at: Date.now(), area, key: String(key).slice(0, 256), script: callingScript()});
	});
}

/** The same function, name, length and all; `observe` sees each call first and can neither stop nor change it. */
function before<F extends (...input: never[]) => unknown>(
	original: F,
	observe: (self: unknown, input: readonly unknown[]) => void,
): F {
	return new Proxy(original, {
		apply(target, self, input: never[]) {
			try {
				observe(self, input);
			} catch {
				// An observer's fault is not the page's.
			}

			return Reflect.apply(target, self, input) as unknown;
		},
	});
}

/** `name=value; attributes` → `name=; attributes`: values stay in the page. */
function withoutValue(line: string): string {
	const end = line.indexOf(';');
	const pair = end < 0 ? line : line.slice(0, end);
	const name = pair.includes('=') ? pair.slice(0, pair.indexOf('=')) : '';
	return `${name}=${end < 0 ? '' : line.slice(end, 4096)}`;
}

/** The nearest file of the page on the call stack. */
function callingScript(): string | null {
	const [address] = /https?:\/\/[^\s)]+?(?=:\d+(?::\d+)?\)?(?:\n|$))/.exec(new Error().stack ?? '') ?? [];
	return address ?? null;
}

/** Sandboxed frames refuse even the question. */
function areaOf(name: 'sessionStorage'): Storage | null {
	try {
		return window[name];
	} catch {
		return null;
	}
}

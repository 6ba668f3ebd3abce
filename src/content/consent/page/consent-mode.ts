import {tried, type Report} from './page-interface.ts';

type Settings = Readonly<Record<string, unknown>>;

/**
 * Reports every `gtag('consent', …)` that reaches the data layer, as the settings that hold after it: an update names only
 * what changes. Answers a look that is never done, for a page may put another data layer in place.
 */
export function observeConsentMode(report: Report): () => boolean {
	const held: Record<string, unknown> = {};
	const known = new WeakSet<object>();

	const see = (entry: unknown) => {
		if (!isArguments(entry) || entry[0] !== 'consent' || known.has(entry)) return;
		known.add(entry);
		const [, command, settings] = [...entry];
		if ((command !== 'default' && command !== 'update') || typeof settings !== 'object' || !settings) return;
		const said = Object.entries(settings).filter(([, value]) => value === 'granted' || value === 'denied');
		// A default for some regions only need not be this visitor's.
		if (!(settings as Settings).region) Object.assign(held, Object.fromEntries(said));
		report({signal: 'google-consent-mode', raw: JSON.stringify({command, ...held})});
	};

	return () => {
		const {dataLayer} = globalThis as {dataLayer?: unknown};
		if (Array.isArray(dataLayer) && !known.has(dataLayer)) {
			known.add(dataLayer);
			dataLayer.forEach(entry => tried(() => (see(entry), true)));
			watchPush(dataLayer, see);
		}
		return false;
	};
}

/** gtag pushes its `arguments`; an array with the same content is no command. */
function isArguments(entry: unknown): entry is IArguments {
	return Object.prototype.toString.call(entry) === '[object Arguments]';
}

/** Sees what is pushed, also after the page or Tag Manager put a `push` of their own in its place. */
function watchPush(layer: unknown[], see: (entry: unknown) => void): void {
	const wrap = (push: unknown) =>
		typeof push !== 'function'
			? push
			: function (this: unknown, ...entries: unknown[]): unknown {
					entries.forEach(entry => tried(() => (see(entry), true)));
					return Reflect.apply(push, this, entries);
				};
	let push = wrap(layer.push);
	Object.defineProperty(layer, 'push', {
		configurable: true,
		enumerable: false,
		get: () => push,
		set: next => {
			push = wrap(next);
		},
	});
}

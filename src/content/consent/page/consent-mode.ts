import {tried} from './page-interface.ts';
import {watchMethod} from './watch-calls.ts';

/**
 * Reports every `gtag('consent', …)` and `gtag('set', …)` that reaches the data layer, as JSON. Answers a look that is never done, for a
 * page may put another data layer in place.
 */
export function observeConsentMode(report: (command: string) => void): () => boolean {
	const known = new WeakSet<object>();
	const see = (entry: unknown) =>
		tried(() => {
			if (isArguments(entry) && !known.has(entry)) {
				known.add(entry);
				const verb: unknown = entry[0];
				if (verb === 'consent' || verb === 'set') report(JSON.stringify([...entry].slice(0, 3)));
			}
			return true;
		});

	return () => {
		const {dataLayer} = globalThis as {dataLayer?: unknown};
		if (Array.isArray(dataLayer) && !known.has(dataLayer)) {
			known.add(dataLayer);
			dataLayer.forEach(see);
			watchMethod(dataLayer, 'push', entries => entries.forEach(see));
		}
		return false;
	};
}

/** gtag pushes its `arguments`; an array with the same content is no command. */
function isArguments(entry: unknown): entry is IArguments {
	return Object.prototype.toString.call(entry) === '[object Arguments]';
}

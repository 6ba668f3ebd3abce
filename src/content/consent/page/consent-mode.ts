import {tried, type Report} from './page-interface.ts';
import {watchMethod} from './watch-calls.ts';

type Settings = Readonly<Record<string, unknown>>;

/**
 * Reports every `gtag('consent', …)` that reaches the data layer, as the settings that hold after it: an update names only
 * what changes, and two settings beside it come by `gtag('set', …)`. Answers a look that is never done, for a page may put another
 * data layer in place.
 */
export function observeConsentMode(report: Report): () => boolean {
	const held: Record<string, unknown> = {};
	const known = new WeakSet<object>();
	let last: unknown;

	const tell = (more?: Settings) => {
		if (last) report({signal: 'google-consent-mode', raw: JSON.stringify({command: last, ...held, ...more})});
	};

	const see = (entry: unknown) => {
		if (!isArguments(entry) || known.has(entry)) return;
		known.add(entry);
		const [verb, command, settings] = [...entry] as unknown[];
		if (verb === 'set') {
			const set = typeof command === 'string' ? {[command]: settings} : command;
			const kept = only(set, name => name === 'ads_data_redaction' || name === 'url_passthrough');
			Object.assign(held, kept);
			if (Object.keys(kept).length > 0) tell();
		} else if (verb === 'consent' && settings && (command === 'default' || command === 'update')) {
			const said = only(settings, (_, value) => value === 'granted' || value === 'denied');
			const more = only(settings, name => name === 'region' || name === 'wait_for_update');
			last = command;
			// A default for some regions only need not be this visitor's.
			if (!more.region) Object.assign(held, said);
			tell(more.region ? {...said, ...more} : more);
		}
	};

	return () => {
		const {dataLayer} = globalThis as {dataLayer?: unknown};
		if (Array.isArray(dataLayer) && !known.has(dataLayer)) {
			known.add(dataLayer);
			dataLayer.forEach(entry => tried(() => (see(entry), true)));
			watchMethod(dataLayer, 'push', entries => entries.forEach(entry => tried(() => (see(entry), true))));
		}
		return false;
	};
}

/** gtag pushes its `arguments`; an array with the same content is no command. */
function isArguments(entry: unknown): entry is IArguments {
	return Object.prototype.toString.call(entry) === '[object Arguments]';
}

function only(settings: unknown, keep: (name: string, value: unknown) => boolean): Settings {
	return Object.fromEntries(Object.entries(settings ?? {}).filter(([name, value]) => keep(name, value)));
}

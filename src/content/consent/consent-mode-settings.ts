type Settings = Readonly<Record<string, unknown>>;

/**
 * Reads commands of Google's Consent Mode as they come, `["consent", "update", {…}]`, and tells the settings that hold after each: an
 * update names only what changes, and two settings beside it come by `set`.
 */
export function consentModeSettings(): (command: string) => string | null {
	const held: Record<string, unknown> = {};
	let last: unknown;
	const told = (more?: Settings) => (last ? JSON.stringify({command: last, ...held, ...more}) : null);
	return text => {
		const [verb, command, settings] = listIn(text);
		if (verb === 'set') {
			const set = typeof command === 'string' ? {[command]: settings} : command;
			const kept = only(set, name => name === 'ads_data_redaction' || name === 'url_passthrough');
			Object.assign(held, kept);
			return Object.keys(kept).length > 0 ? told() : null;
		}
		if (verb !== 'consent' || !settings || (command !== 'default' && command !== 'update')) return null;
		const said = only(settings, (_, value) => value === 'granted' || value === 'denied');
		const more = only(settings, name => name === 'region' || name === 'wait_for_update');
		last = command;
		// A default for some regions only need not be this visitor's.
		if (!more.region) Object.assign(held, said);
		return told(more.region ? {...said, ...more} : more);
	};
}

/** A page can say anything. */
function listIn(text: string): readonly unknown[] {
	try {
		const all: unknown = JSON.parse(text);
		return Array.isArray(all) ? all : [];
	} catch {
		return [];
	}
}

function only(settings: unknown, keep: (name: string, value: unknown) => boolean): Settings {
	return Object.fromEntries(Object.entries(settings ?? {}).filter(([name, value]) => keep(name, value)));
}

/** A cookie's value as its platform meant it: percent-decoded where that is possible. */
export function plain(raw: string): string {
	try {
		return decodeURIComponent(raw);
	} catch {
		return raw;
	}
}

/** The JSON object in a value, or an empty one. */
export function objectIn(raw: string): Readonly<Record<string, unknown>> {
	for (const text of [raw, plain(raw)]) {
		try {
			const value: unknown = JSON.parse(text);
			if (isObject(value)) return value;
		} catch {
			// not JSON, or not yet decoded
		}
	}
	return {};
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function stringsIn(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

/** The entries of an object; of anything else, none. */
export function entriesIn(value: unknown): readonly (readonly [name: string, value: unknown])[] {
	return isObject(value) ? Object.entries(value) : [];
}

/** The names of the lists in an object that have something in them. */
export function filledIn(value: unknown): readonly string[] {
	return entriesIn(value).flatMap(([name, list]) => (Array.isArray(list) && list.length > 0 ? name : []));
}

/** What a table calls an id. Ids come from pages, which may call one `constructor`. */
export function nameOf(id: string, names: Readonly<Record<string, string>>): string {
	return (Object.hasOwn(names, id) && names[id]) || id;
}

/** Names and values in text such as `analytics:yes,ads:no`; what has no value has an empty one. */
export function pairsIn(
	text: string,
	between: string,
	within: string,
): readonly (readonly [name: string, value: string])[] {
	return text.split(between).map(pair => {
		const [name = '', ...rest] = pair.split(within);
		return [name, rest.join(within)];
	});
}

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

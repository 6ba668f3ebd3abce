export type Parameters = ReadonlyMap<string, string>;

/** Parameters of queries and form bodies, in that order; the first of a name counts. Never throws. */
export function parametersOf(...sources: readonly string[]): Parameters {
	const parameters = new Map<string, string>();
	for (const source of sources) {
		for (const pair of source.split('&')) {
			if (!pair) continue;
			const equals = pair.indexOf('=');
			const name = decode(equals === -1 ? pair : pair.slice(0, equals));
			if (!parameters.has(name)) parameters.set(name, equals === -1 ? '' : decode(pair.slice(equals + 1)));
		}
	}
	return parameters;
}

/** Whether a body could be a form's: JSON, XML and multipart are not read as parameters. */
export function isForm(body: string): boolean {
	return /^[\w%.~[\]-]{1,100}=/.test(body);
}

function decode(text: string): string {
	const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
	if (!spaced.includes('%')) return spaced;
	try {
		return decodeURIComponent(spaced);
	} catch {
		return spaced;
	}
}

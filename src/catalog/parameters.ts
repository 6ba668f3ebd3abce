export type Parameters = ReadonlyMap<string, string>;

/** Parameters of queries and form bodies, in that order; the first of a name counts. Never throws. */
export function parametersOf(...sources: readonly string[]): Parameters {
	const parameters = new Map<string, string>();
	for (const source of sources) addPairs(parameters, source);
	return parameters;
}

/** In one walk: a list of a million pairs would take longer to clear away than to read. */
function addPairs(parameters: Map<string, string>, source: string): void {
	let equals = -1;
	for (let from = 0, end = 0; from < source.length; from = end + 1) {
		end = indexOrEnd(source, '&', from);
		if (equals < from) equals = indexOrEnd(source, '=', from);
		if (end === from) continue;
		const name = decode(source.slice(from, Math.min(equals, end)));
		if (!parameters.has(name)) parameters.set(name, equals < end ? decode(source.slice(equals + 1, end)) : '');
	}
}

/** What the first of a name says, where it stands there unescaped. Leaves the others as they are. */
export function valueIn(source: string, name: string): string | undefined {
	for (let at = source.indexOf(name); at !== -1 && at < source.length; at = source.indexOf(name, at + 1)) {
		if (at > 0 && source[at - 1] !== '&') continue;
		const end = at + name.length;
		if (end === source.length || source[end] === '&') return '';
		if (source[end] !== '=') continue;
		return decode(source.slice(end + 1, indexOrEnd(source, '&', end)));
	}
	return undefined;
}

/** Whether a name must be decoded before it is known; a name that is only asked for is seldom escaped. */
export function hasEscapedName(source: string): boolean {
	return source.includes('%') && /(?:^|&)[^=&%]*%/.test(source);
}

/** Whether a body could be a form's: JSON, XML and multipart are not read as parameters. */
export function isForm(body: string): boolean {
	return body !== '' && /^[\w%.~[\]-]{1,100}=/.test(body);
}

function indexOrEnd(source: string, letter: string, from: number): number {
	const index = source.indexOf(letter, from);
	return index === -1 ? source.length : index;
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

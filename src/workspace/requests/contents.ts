/** What a decoder read, ready to be shown. `left`: how many characters or entries were left out. */
export type Content =
	| {readonly text: string; readonly left: number}
	| {readonly entries: readonly {readonly name: string; readonly content: Content}[]; readonly left: number};

const longest = 300;
const most = 40;
const deepest = 4;

export function contentOf(value: unknown, depth = 0): Content {
	if (typeof value !== 'object' || value === null) return cut(String(value));
	if (depth >= deepest) return cut(JSON.stringify(value));
	if (Array.isArray(value) && value.every(item => typeof item !== 'object')) {
		const shown = cut(value.slice(0, most).join(', '));
		return shown.left > 0 ? shown : {...shown, left: Math.max(0, value.length - most)};
	}
	const all = Object.entries(value);
	const entries = all.slice(0, most).map(([name, item]) => ({
		name: Array.isArray(value) ? `${Number(name) + 1}` : name,
		content: contentOf(item, depth + 1),
	}));
	return {entries, left: all.length - entries.length};
}

function cut(text: string): Content {
	return {text: text.slice(0, longest), left: Math.max(0, text.length - longest)};
}

/** Undefined for what is no JSON, and for what nests deeper than anything of ours: reading that takes all the memory there is. */
export function parseJson(text: string): unknown {
	if (isTooDeep(text)) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

export const deepestJson = 1000;

function isTooDeep(text: string): boolean {
	let depth = 0;
	let isText = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (isText && sign === '\\') at++;
		else if (sign === '"') isText = !isText;
		else if (isText) continue;
		else if (sign === '[' || sign === '{') depth++;
		else if (sign === ']' || sign === '}') depth--;
		if (depth > deepestJson) return true;
	}
	return false;
}

// Bodies are observed up to this length; a recording from elsewhere may hold longer ones.
const longestRead = 65_536;

const field = /"([\w.$-]{1,40})"\s{0,4}:\s{0,4}(?:"([^"\\]{1,2000})"|(\d{8,20})\b)/g;

/** Names and plain values anywhere in JSON, also where it was cut; none for anything else. In one walk over the text. */
export function* jsonFields(body: string): Generator<readonly [name: string, value: string]> {
	if (!/^\s{0,9}[{[]/.test(body)) return;
	for (const [, name = '', text, number] of body.slice(0, longestRead).matchAll(field)) {
		yield [name, text ?? number ?? ''];
	}
}

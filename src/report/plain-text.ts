/** Control characters, and characters that turn or hide text: bidi controls, zero width, line separators, tags, private use. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text from the page, safe to print: on one line, and reading as it looks. */
export function plain(text: string): string {
	return text.replace(/\s+/g, ' ').replace(unseen, '').trim();
}

/** Lines of at most `width` characters, broken between words where there are any. */
export function wrap(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap(word => pieces(word, width))) {
		if (line !== '' && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else {
			line = line === '' ? word : `${line} ${word}`;
		}
	}
	return [...lines, line];
}

export function truncate(text: string, width: number): string {
	return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

function pieces(word: string, width: number): readonly string[] {
	return word.length <= width
		? [word]
		: Array.from({length: Math.ceil(word.length / width)}, (_, index) =>
				word.slice(index * width, (index + 1) * width),
			);
}

type Span = {readonly start: number; readonly end: number};
export type Duplicate = {readonly first: Span; readonly second: Span};

const shortest = 200;

/** Paragraphs that stand in a folded text twice, a sign of a text patched together; each later one with the first. */
export function duplicatesIn(text: string): readonly Duplicate[] {
	const firsts = new Map<string, Span>();
	const duplicates: Duplicate[] = [];
	for (const span of paragraphsOf(text)) {
		const key = text.slice(span.start, span.end).replace(/\s+/g, ' ');
		if (key.length < shortest) continue;
		const first = firsts.get(key);
		if (first) duplicates.push({first, second: span});
		else firsts.set(key, span);
	}
	return duplicates;
}

/** Long lines, and runs of short ones between blank lines. */
function paragraphsOf(text: string): readonly Span[] {
	const paragraphs: Span[] = [];
	let block: Span | undefined;
	const close = (): void => {
		if (block) paragraphs.push(block);
		block = undefined;
	};
	for (let from = 0; from < text.length;) {
		const newline = text.indexOf('\n', from);
		const to = newline === -1 ? text.length : newline;
		const line = trimmed(text, from, to);
		if (!line) close();
		else if (line.end - line.start >= shortest) {
			close();
			paragraphs.push(line);
		} else block = {start: block?.start ?? line.start, end: line.end};
		from = to + 1;
	}
	close();
	return paragraphs;
}

function trimmed(text: string, from: number, to: number): Span | undefined {
	const line = text.slice(from, to);
	const start = from + line.length - line.trimStart().length;
	const end = from + line.trimEnd().length;
	return end > start ? {start, end} : undefined;
}

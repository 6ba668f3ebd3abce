/** All matches of a global pattern, from the beginning. `matchAll` makes a copy of the pattern every time, which costs more than most texts. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex++;
	}
	return found;
}

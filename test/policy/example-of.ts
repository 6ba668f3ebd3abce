import type {Words} from '../../src/policy/lexicon.ts';
import {phrasesOf} from '../../src/policy/pattern.ts';

/** The shortest text a phrase in the notation of `lexicon.ts` is meant for: of alternatives the first, of what may be missing nothing. */
export function exampleOf(phrase: string, classes: Readonly<Record<string, Words>>): string {
	let at = 0;
	const alternatives = (): string => {
		const all = [sequence()];
		while (phrase[at] === '|') {
			at++;
			all.push(sequence());
		}
		return all[0]!;
	};
	const sequence = (): string => {
		let text = '';
		while (at < phrase.length && phrase[at] !== '|' && phrase[at] !== ')') text += repeated(part());
		return text;
	};
	const part = (): string => {
		const rest = phrase.slice(at);
		const group = /^\((\?<?[=!]|\?:)?/.exec(rest);
		if (group) {
			at += group[0].length;
			const inside = alternatives();
			at++;
			return group[1]?.includes('!') ? '' : inside;
		}
		const [token = ''] = /^(?:\[[^\]]*\]|<[a-zA-Z-]+>|\\.|[^])/.exec(rest) ?? [];
		at += token.length;
		if (token === '*' || token === '$' || token === '^') return '';
		if (token === '…') return ' ';
		if (token === '<w>') return 'x';
		if (token.startsWith('<') && token.length > 1) {
			return exampleOf(phrasesOf(classes[token.slice(1, -1)] ?? '')[0] ?? '', classes);
		}
		return token.startsWith('[') ? token[1]! : token.replace(/^\\/, '');
	};
	const repeated = (text: string): string => {
		const [count = ''] = /^(?:\?|\{(\d+)(?:,\d*)?\})/.exec(phrase.slice(at)) ?? [];
		at += count.length;
		return count === '' ? text : text.repeat(Number(/\d+/.exec(count)?.[0] ?? 0));
	};
	return alternatives().trim();
}

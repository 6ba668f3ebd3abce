/** Something in a JSON text that `JSON.parse` passes over without a word; `line` counts from 1. */
export type Fault =
	| {readonly kind: 'duplicate'; readonly line: number; readonly name: string}
	| {readonly kind: 'number'; readonly line: number; readonly number: string};

/**
 * Names that stand twice in one object (the last one wins, in most programs), and numbers that come out of reading as
 * others than they are written. `text` must be JSON. One pass, in time linear in its length.
 */
export function faultsIn(text: string): readonly Fault[] {
	const faults: Fault[] = [];
	const names: (Set<string> | null)[] = [];
	let line = 1;
	let at = 0;
	while (at < text.length) {
		const start = at;
		const character = text.charAt(at);
		if (character === '"') {
			at = endOfString(text, start);
			const known = names.at(-1);
			if (known && isName(text, at)) {
				const name = JSON.parse(text.slice(start, at)) as string;
				if (known.has(name)) faults.push({kind: 'duplicate', line, name});
				known.add(name);
			}
		} else if (/[-\d]/.test(character)) {
			at = endOf(/[^-+.\deE]/g, text, start);
			const number = text.slice(start, at);
			if (!isExact(number)) faults.push({kind: 'number', line, number});
		} else {
			if (character === '{' || character === '[') names.push(character === '{' ? new Set() : null);
			if (character === '}' || character === ']') names.pop();
			if (character === '\n') line += 1;
			at += 1;
		}
	}

	return faults;
}

/** One past the closing quote. */
function endOfString(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (character === '\\') at += 1;
		else if (character === '"') return at + 1;
	}

	return text.length;
}

function isName(text: string, after: number): boolean {
	return text.charAt(endOf(/\S/g, text, after)) === ':';
}

function endOf(stop: RegExp, text: string, start: number): number {
	stop.lastIndex = start;
	return stop.exec(text)?.index ?? text.length;
}

/** `1.0` is `1`, but `9007199254740993` is read as another number, `1e999` as none and `-0` as written by nobody. */
function isExact(number: string): boolean {
	return decimal(number) === decimal(String(Number(number))) && !/^-0(?:\.0*)?(?:e.*)?$/i.test(number);
}

/** Sign, digits and exponent, whatever the spelling. */
function decimal(number: string): string {
	const [, sign = '', whole = '', part = '', power = '0'] =
		/^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
	const all = `${whole}${part}`.replace(/^0+/, '');
	const digits = all.replace(/0+$/, '');
	return digits === '' ? '0' : `${sign}${digits}e${Number(power) - part.length + all.length - digits.length}`;
}

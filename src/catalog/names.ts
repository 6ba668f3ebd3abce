/** Something known by a name: in full, or with `*` for any ending, which `rest` may narrow. */
export type Named<Value> = {readonly name: string; readonly rest?: RegExp | undefined; readonly value: Value};

/** Everything a name may stand for, the longest beginning first. Costs one look-up per length of beginning, not per entry. */
export function nameTable<Value>(entries: readonly Named<Value>[]): (name: string) => readonly Value[] {
	const whole = new Map<string, Value[]>();
	const beginnings = new Map<string, Named<Value>[]>();
	for (const entry of entries) {
		if (entry.name.endsWith('*')) append(beginnings, entry.name.slice(0, -1), entry);
		else append(whole, entry.name, entry.value);
	}
	const lengths = [...new Set([...beginnings.keys()].map(beginning => beginning.length))].sort((a, b) => b - a);

	return name => {
		const exact = whole.get(name);
		if (exact) return exact;
		for (const length of lengths) {
			if (length >= name.length) continue;
			const found = beginnings
				.get(name.slice(0, length))
				?.filter(({rest}) => !rest || rest.test(name.slice(length)) || placeholder.test(name.slice(length)))
				.map(({value}) => value);
			if (found && found.length > 0) return found;
		}
		return [];
	};
}

// What a policy's list writes where a browser has an id: `_ga_*`, `_ga_#`, `_ga_<container-id>`, `_ga_XXXX`.
const placeholder = /^\.?(?:[*#]|[<{[(].*|x{2,})$/i;

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

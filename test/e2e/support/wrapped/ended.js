export async function told(check) {
	try {
		return await check();
	} catch (error) {
		return `failed: ${tell(error)}`;
	}
}

/** What a call answers or throws; of a promise, that it is one of this realm and what becomes of it. */
export async function ended(call) {
	try {
		const value = call();
		if (!(value instanceof Promise)) return ['answers', plain(value)];
		return ['promises', await value.then(plain, tell)];
	} catch (error) {
		return ['throws', tell(error)];
	}
}

export function tell(error) {
	if (!(error instanceof Object) || !('message' in error)) return ['thrown', String(error)];
	const kind = Object.getPrototypeOf(error).constructor;
	return [kind.name, error.name, error.message, error.code, error instanceof Error, kind === globalThis[kind.name]];
}

export function plain(value) {
	return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value);
}

/** An object that counts how often it is read. */
export function counted(answer) {
	const count = {reads: 0};
	return [{toString: () => ((count.reads += 1), answer)}, count];
}

/** Options whose members count how often they are read. */
export function watched(members) {
	const reads = [];
	const options = {};
	for (const [name, value] of Object.entries(members)) {
		Object.defineProperty(options, name, {enumerable: true, get: () => (reads.push(name), value)});
	}
	return [options, reads];
}

export async function throwsTheSame(call) {
	const mine = {mine: true};
	const object = {
		toString() {
			throw mine;
		},
	};
	try {
		await call(object);
		return 'nothing thrown';
	} catch (error) {
		return error === mine;
	}
}

/** Wrong use (2), or something that could not be audited (3): what happened, as a key of the words for people. */
export class Failure extends Error {
	readonly exit: 2 | 3;
	readonly key: string;
	readonly data: Readonly<Record<string, string | number>>;

	constructor(exit: 2 | 3, key: string, data: Readonly<Record<string, string | number>> = {}) {
		super(`${key} ${JSON.stringify(data)}`);
		this.exit = exit;
		this.key = key;
		this.data = data;
	}
}

/** The first line of what went wrong, for a sentence of ours. */
export function reasonOf(error: unknown): string {
	if (error instanceof Failure) return String(error.data['reason'] ?? error.key);
	const message = error instanceof Error ? error.message : String(error);
	return message.split('\n')[0]?.trim() || 'unknown error';
}

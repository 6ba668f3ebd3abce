import {apply, exec, getOwnPropertyDescriptor} from './natives.ts';

const HeldError = Error as {new (): Error; prepareStackTrace?: unknown};
// Firefox has an accessor for all errors, Chromium a property of each.
const stackOf = getOwnPropertyDescriptor(Error.prototype, 'stack')?.get;
const address = /https?:\/\/[^\s)]+?(?=:\d+(?::\d+)?\)?(?:\n|$))/;

/** The nearest file of the page on the call stack. */
export function callingScript(): string | null {
	return exec(address, stackHere())?.[0] ?? null;
}

/** A page may want to format stacks itself (Chromium asks it to): not this one. */
function stackHere(): string {
	const {prepareStackTrace} = HeldError;
	try {
		if (prepareStackTrace) {
			HeldError.prepareStackTrace = undefined;
		}

		const error = new HeldError();
		return (stackOf ? apply(stackOf as () => string, error, []) : error.stack) ?? '';
	} finally {
		if (prepareStackTrace) {
			HeldError.prepareStackTrace = prepareStackTrace;
		}
	}
}

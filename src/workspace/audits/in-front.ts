import {isQuietSince} from './quiet-since.ts';
import {send} from '../../webext/messages.ts';

/** ms. */
const pollEvery = 500;
const longestLoad = 15_000;

/** Does something in the audited site's page while that is in sight, and comes back here: behind this tab it would draw nothing. */
export async function inFront<T>(id: string, work: () => Promise<T>): Promise<T> {
	await send('showTab', {id});
	try {
		return await work();
	} finally {
		await send('leaveTab', {id}).catch(() => {});
	}
}

/** An audit was begun, with its page in front: what comes next is told here. */
export async function comeBack(id: string): Promise<void> {
	await whileLoading(id).catch(() => {});
	await send('leaveTab', {id}).catch(() => {});
}

/** The page loads in sight, until it is quiet. */
export async function whileLoading(id: string, since = Date.now()): Promise<void> {
	while (Date.now() < since + longestLoad) {
		await rest(pollEvery);
		if (isQuietSince(since, Date.now(), await send('statusOf', {id}))) return;
	}
}

const rest = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

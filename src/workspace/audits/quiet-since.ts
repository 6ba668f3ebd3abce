import type {Progress} from '../../audit/index.ts';

/** ms. */
const quiet = 2500;

/** Whether a page has loaded, or failed, since it was asked for, and nothing came after. One that leaves a request open may be quiet. */
export function isQuietSince(since: number, now: number, {loaded, error, lastActivityAt}: Progress): boolean {
	return (loaded || error !== null) && now - Math.max(lastActivityAt, since) >= quiet;
}

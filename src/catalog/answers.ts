import type {Answer} from './vendor.ts';

// A one-pixel GIF takes 35 to 43 bytes, a PNG 67 to 95.
const pixel = 100;

/** Nothing came back, or a picture nobody can see; null where something did, or where it is not known. */
export function emptiness(answer: Answer | null, asPicture: boolean): 'empty-answer' | 'one-pixel' | null {
	const {status = null, mime = null, size = null} = answer ?? {};
	if (status === 204 || status === 205) return 'empty-answer';
	if (status === null || status < 200 || status > 299 || size === null) return null;
	if (size === 0) return 'empty-answer';
	const isPicture = asPicture || (mime?.startsWith('image/') ?? false);
	return isPicture && size <= pixel ? 'one-pixel' : null;
}

/** Something came back to be shown. */
export function isRealAnswer(answer: Answer | null): boolean {
	return answer?.status === 200 && answer.size !== null && answer.size > 10 * pixel;
}

export function isRedirect(answer: Answer | null): boolean {
	return answer !== null && answer.status !== null && answer.status >= 300 && answer.status < 400;
}

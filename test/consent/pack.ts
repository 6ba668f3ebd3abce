const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number as the standards of the IAB write it, in so many bits. */
export const bits = (value: number, width: number) => value.toString(2).padStart(width, '0');

/** Bits as the letters they travel in. */
export function packed(text: string): string {
	const sixes = text.match(/.{1,6}/g) ?? [];
	return sixes.map(six => letters[parseInt(six.padEnd(6, '0'), 2)]).join('');
}

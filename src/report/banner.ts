import type {Evidence} from '../audit/index.ts';

/** The banner as the visitor saw it, a JPEG in Base64. */
export function bannerIn({runs}: Evidence): string | undefined {
	const seen = runs.flatMap(({observations}) => observations).find(({kind}) => kind === 'screenshot');
	return seen?.kind === 'screenshot' ? seen.jpeg : undefined;
}

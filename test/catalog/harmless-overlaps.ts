const isUuid =
	'Piwik PRO has a UUID where Matomo has the number of a site, and the narrow pattern takes nothing but a whole one';

/**
 * Patterns of two vendors that can stand for one name, and why that misleads nobody. The longest beginning wins, and what its
 * `rest` refuses is left to the next: so the narrow one must say in a `rest` all that may follow.
 */
export const harmlessOverlaps: readonly (readonly [wide: string, narrow: string, why: string])[] = [
	...'0123456789abcdef',
].flatMap(digit => [
	['_pk_id*', `_pk_id.${digit}*`, isUuid],
	['_pk_ses*', `_pk_ses.${digit}*`, isUuid],
]);

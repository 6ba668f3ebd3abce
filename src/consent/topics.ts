/**
 * What a text of consent speaks of, in all languages: for who must not carry their words. Says yes to all that the languages' own
 * topics say yes to.
 */
export const topics =
	/cookie|kaps(?:el|l)|kakor|webbkak|eväste|ciastecz|traceur|témoins? de connexion|sporing|spårning|track|similar|similaires|similares|simili|tracciat|tracciamento|rastreo|seguimiento|vergelijkbare techni|volgtechnologie|seurantate|śledząc/i;

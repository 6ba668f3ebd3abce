const first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * A Norwegian fødselsnummer or D-number: a date that exists and two check digits. Not the ones made for tests, with 40, 65 or 80
 * on the month, and not those without check digits that come in 2032.
 * https://www.skatteetaten.no/en/person/national-registry/birth-and-name-selection/children-born-in-norway/national-id-number/
 */
export function isNationalId(text: string): boolean {
	if (text.length < 11 || text.length > 12 || !/^\d{6} ?\d{5}$/.test(text)) return false;
	const digits = Array.from(text.replace(' ', ''), Number);
	return weighed(digits, first) % 11 === 0 && weighed(digits, second) % 11 === 0 && isBorn(digits.join(''));
}

function isBorn(digits: string): boolean {
	const part = (from: number, to: number) => Number(digits.slice(from, to));
	const day = part(0, 2) > 40 ? part(0, 2) - 40 : part(0, 2);
	const month = part(2, 4);
	const century = centuryOf(part(4, 6), part(6, 9));
	if (century === null || day < 1 || month < 1 || month > 12) return false;
	return day <= new Date(Date.UTC(century + part(4, 6), month, 0)).getUTCDate();
}

/** The three digits behind the date say in which century it lies. */
function centuryOf(year: number, individual: number): number | null {
	if (individual < 500) return 1900;
	if (year < 40) return 2000;
	if (individual >= 900) return 1900;
	return individual < 750 && year >= 54 ? 1800 : null;
}

const weighed = (digits: readonly number[], weights: readonly number[]) =>
	weights.reduce((sum, weight, place) => sum + weight * digits[place]!, 0);

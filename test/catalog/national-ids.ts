/** A number of nobody's: the first from `individual` on that has check digits, found by trying all of them. */
export function nationalId(date: string, individual: number): string {
	for (let next = individual; ; next++) {
		for (let check = 0; check < 100; check++) {
			const number = `${date}${next}${String(check).padStart(2, '0')}`;
			if (sum(number, '3761894521') % 11 === 0 && sum(number, '54327654321') % 11 === 0) return number;
		}
	}
}

function sum(number: string, weights: string): number {
	return [...weights].reduce((total, weight, place) => total + Number(weight) * Number(number[place]), 0);
}

const year = 365 * 86_400;

/** Largest first. `most`: past this many, people count in a larger unit. Months and years are used for whole ones only. */
const units = [
	{name: 'year', seconds: year, most: 100, calendar: true},
	{name: 'month', seconds: year / 12, most: 36, calendar: true},
	{name: 'day', seconds: 86_400, most: Infinity, calendar: false},
	{name: 'hour', seconds: 3_600, most: 72, calendar: false},
	{name: 'minute', seconds: 60, most: 119, calendar: false},
	{name: 'second', seconds: 1, most: 119, calendar: false},
] as const;

/** A duration as a word key and a count: 34128000 is 13 months, 34560000 is 400 days. */
export function durationOf(seconds: number): {readonly key: string; readonly count: number} {
	const whole = Math.max(0, Math.round(seconds));
	const unit =
		units.find(unit => isWhole(whole / unit.seconds) && whole / unit.seconds < unit.most + 0.5) ??
		units.find(unit => !unit.calendar && whole >= 2 * unit.seconds) ??
		units[5];
	return {key: `report_duration_${unit.name}`, count: Math.round(whole / unit.seconds)};
}

/** Months and years differ in length, and an expiry date is a second or two off by the time it is read. */
function isWhole(amount: number): boolean {
	const nearest = Math.round(amount);
	return nearest > 0 && Math.abs(amount - nearest) <= Math.min(0.003 * amount, 0.05);
}

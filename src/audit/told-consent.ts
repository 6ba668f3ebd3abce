import {decode, signalsCarried, type CarriedSignal} from '../consent/index.ts';

/** What a request tells its recipient that the visitor has granted, in the words of the signal that says it. */
export function grantsToldIn(url: string): readonly string[] {
	const signals = signalsCarried(url);
	if (signals.length === 0) return [];
	const isOutside = /[?&;]gdpr=0(?:[&;#]|$)/.test(url);
	return signals.filter(signal => isAboutConsent(signal, isOutside)).flatMap(signal => decode(signal).granted);
}

/** Elsewhere the law asks for objections: a visitor who has made none has granted nothing. */
function isAboutConsent({signal, cmp}: CarriedSignal, isOutside: boolean): boolean {
	if (signal === 'tcf' || signal === 'gpp') return !isOutside;
	return signal === 'google-consent-mode' || cmp === 'microsoft-uet';
}

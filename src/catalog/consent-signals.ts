import type {Parameters} from './parameters.ts';
import type {Decoded} from './vendor.ts';

/**
 * Google's consent signals on a request. `gcs=G1xy`: x is ad storage, y analytics storage, 1 granted, 0 denied, - not set.
 * `gcd` is kept as it came. Not documented by Google; several independent descriptions agree.
 */
export function googleConsent(parameters: Parameters): Pick<Decoded, 'consent'> {
	const gcs = parameters.get('gcs');
	const gcd = parameters.get('gcd');
	if (gcs === undefined && gcd === undefined) return {};
	const granted = /^G1([01-])([01-])$/.exec(gcs ?? '');
	return {
		consent: {
			...(gcs !== undefined && {gcs}),
			...(gcd !== undefined && {gcd}),
			...(granted && granted[1] !== '-' && {adStorage: granted[1] === '1'}),
			...(granted && granted[2] !== '-' && {analyticsStorage: granted[2] === '1'}),
		},
	};
}

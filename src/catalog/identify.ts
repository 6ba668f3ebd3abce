import {addressOf} from './address.ts';
import {type Disguise, disguiseOf} from './disguise.ts';
import {isIdPassedOn} from './passed-on.ts';
import type {Claim} from './shapes.ts';
import {decoders, nameOfOwner, whose} from './tables.ts';
import {type Told, toldBy} from './told.ts';
import {beaconReasons} from './unknown-beacon.ts';
import type {Answer, Decoded, Identified, SentRequest} from './vendor.ts';

/** What a request is. Never throws, takes time in proportion to the request's length, whatever the size of the catalogue. */
export function identify(request: SentRequest, answer: Answer | null = null): Identified {
	const address = addressOf(request.url);
	if (!address) return {...nobody, url: request.url};
	const told = toldBy(address, request.body, request.type);
	const own = whose(told);
	const disguise = disguiseOf(request, told, own);
	const {claim, owner} = disguise ?? own;
	if (claim) return known(request, claim, told, disguise, answer);

	const reasons = beaconReasons(disguise ? {...request, firstParty: false} : request, told, answer);
	const isBeacon = reasons.length > 0;
	return {
		...nobody,
		url: request.url,
		owner,
		proxied: disguise !== null,
		...(isBeacon && ({category: 'unknown', tracking: true, beacon: true} as const)),
		...decodedTo({...(isBeacon && {reasons}), ...namedBy(disguise)}),
	};
}

const nobody: Identified = {
	url: '',
	vendor: null,
	name: null,
	owner: null,
	category: null,
	tracking: false,
	beacon: false,
	proxied: false,
};

function known(
	request: SentRequest,
	{vendor, shape}: Claim,
	told: Told,
	disguise: Disguise | null,
	answer: Answer | null,
): Identified {
	const isPassedOn = request.firstParty === false && isIdPassedOn(request, told, answer);
	return {
		url: request.url,
		vendor: vendor.id,
		name: vendor.name,
		owner: nameOfOwner(vendor),
		category: vendor.category,
		tracking: shape.tracks ?? vendor.tracks,
		beacon: shape.beacon ?? false,
		proxied: disguise !== null || (shape.host === undefined && request.firstParty === true),
		...decodedTo({
			...decoders.get(vendor.id)?.decode(told),
			...(isPassedOn && ({reasons: ['id-passed-on']} as const)),
			...namedBy(disguise),
		}),
	};
}

const namedBy = (disguise: Disguise | null): Pick<Decoded, 'canonicalName'> =>
	disguise ? {canonicalName: disguise.canonicalName} : {};

function decodedTo(decoded: Decoded): Pick<Identified, 'decoded'> {
	return Object.keys(decoded).length > 0 ? {decoded} : {};
}

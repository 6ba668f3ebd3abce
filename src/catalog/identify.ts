import {addressOf} from './address.ts';
import {type Disguise, disguiseOf} from './disguise.ts';
import {Identification, type Identity} from './identification.ts';
import type {Lookup, Product} from './lookup.ts';
import {isIdPassedOn} from './passed-on.ts';
import {personalIn} from './personal-data.ts';
import {saidBy, saysAnything} from './said.ts';
import type {Claim} from './shapes.ts';
import {decoders, lookup} from './tables.ts';
import {type Told, toldBy} from './told.ts';
import {beaconReasons} from './unknown-beacon.ts';
import type {Answer, Decoded, Identified, SentRequest} from './vendor.ts';

/**
 * What a request is. Never throws, takes time in proportion to the request's length, whatever the size of the catalogue. What it
 * says is worked out when `decoded` is first read.
 */
export function identify(request: SentRequest, answer: Answer | null = null): Identified {
	return identifyIn(lookup, request, answer);
}

/** The same by another look-up. */
export function identifyIn(lookup: Lookup, request: SentRequest, answer: Answer | null): Identified {
	const address = addressOf(request.url);
	if (!address) return new Identification(request.url, nobody, false);
	const told = toldBy(address, request.body, request.type);
	const own = lookup.whose(told);
	const disguise = disguiseOf(lookup, request, told, own);
	const {claim, owner, product} = disguise ?? own;
	if (claim) return known(lookup, request, claim, told, disguise, answer);

	const reasons = beaconReasons(disguise ? {...request, firstParty: false} : request, told, answer);
	const isBeacon = reasons.length > 0;
	return new Identification(
		request.url,
		{
			vendor: null,
			name: product,
			owner,
			category: isBeacon ? 'unknown' : null,
			tracking: isBeacon,
			beacon: isBeacon,
		},
		disguise !== null,
		isBeacon || disguise
			? () => ({...(isBeacon && {...personalIn(saidBy(told)), reasons}), ...namedBy(disguise)})
			: null,
	);
}

const nobody: Identity = {
	vendor: null,
	name: null,
	owner: null,
	category: null,
	tracking: false,
	beacon: false,
};

function known(
	lookup: Lookup,
	request: SentRequest,
	claim: Claim,
	told: Told,
	disguise: Disguise | null,
	answer: Answer | null,
): Identified {
	const {identity, decoder} = productOf(lookup, claim);
	const telling = () => {
		const isPassedOn = request.firstParty === false && isIdPassedOn(request, told, answer);
		return unlessEmpty({
			...(decoder?.decode(told) ?? personalIn(saidBy(told))),
			...(isPassedOn && ({reasons: ['id-passed-on']} as const)),
			...namedBy(disguise),
		});
	};
	return new Identification(
		request.url,
		claim.vendor.listedBy ? {...identity, beacon: beaconReasons(request, told, answer).length > 0} : identity,
		disguise !== null || (claim.shape.host === undefined && request.firstParty === true),
		decoder || disguise || saysAnything(told) || request.redirectedFrom !== undefined ? telling : null,
	);
}

function productOf({products, nameOfOwner}: Lookup, claim: Claim): Product {
	const gathered = products.get(claim);
	if (gathered) return gathered;
	const {vendor, shape} = claim;
	const product = {
		identity: {
			vendor: vendor.id,
			name: vendor.name,
			owner: nameOfOwner(vendor),
			category: vendor.category,
			tracking: shape.tracks ?? vendor.tracks,
			beacon: shape.beacon ?? false,
		},
		decoder: decoders.get(vendor.id) ?? null,
	};
	products.set(claim, product);
	return product;
}

const namedBy = (disguise: Disguise | null): Pick<Decoded, 'canonicalName'> =>
	disguise ? {canonicalName: disguise.canonicalName} : {};

function unlessEmpty(decoded: Decoded): Decoded | undefined {
	return Object.keys(decoded).length > 0 ? decoded : undefined;
}

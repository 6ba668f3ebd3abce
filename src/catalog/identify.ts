import {addressOf} from './address.ts';
import {decoders, nameOfOwner, whose} from './tables.ts';
import {type Told, toldBy} from './told.ts';
import {beaconReasons} from './unknown-beacon.ts';
import type {Claim} from './shapes.ts';
import type {Answer, Identified, SentRequest} from './vendor.ts';

/** What a request is. Never throws, takes time in proportion to the request's length, whatever the size of the catalogue. */
export function identify(request: SentRequest, answer?: Answer): Identified {
	const address = addressOf(request.url);
	if (!address) return {...nobody, url: request.url};
	const told = toldBy(address, request.body);
	const {claim, owner} = whose(told);
	if (claim) return known(request, claim, told);

	const reasons = beaconReasons(request, told, answer ?? null);
	if (reasons.length === 0) return {...nobody, url: request.url, owner};
	return {...nobody, url: request.url, owner, category: 'unknown', tracking: true, beacon: true, decoded: {reasons}};
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

function known(request: SentRequest, {vendor, shape}: Claim, told: Told): Identified {
	const decoded = decoders.get(vendor.id)?.decode(told);
	return {
		url: request.url,
		vendor: vendor.id,
		name: vendor.name,
		owner: nameOfOwner(vendor),
		category: vendor.category,
		tracking: shape.tracks ?? vendor.tracks,
		beacon: shape.beacon ?? false,
		proxied: shape.host === undefined && request.firstParty === true,
		...(decoded && {decoded}),
	};
}

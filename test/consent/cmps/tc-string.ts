import {GVL, TCModel, TCString} from '@iabtechlabtcf/core';

/** A TC string with these purposes consented to, and these told of as a legitimate interest. */
export function tcString(consents: number[], interests: number[] = []): string {
	const model = new TCModel();
	model.cmpId = 31;
	model.cmpVersion = 2;
	model.vendorListVersion = 48;
	model.gvl = new GVL(emptyList as unknown as ConstructorParameters<typeof GVL>[0]);
	model.purposeConsents.set(consents);
	model.purposeLegitimateInterests.set(interests);
	return TCString.encode(model, {segments: ['core'] as never});
}

const emptyList = {
	gvlSpecificationVersion: 3,
	vendorListVersion: 48,
	tcfPolicyVersion: 4,
	lastUpdated: '2026-11-01T00:00:00Z',
	purposes: {},
	specialPurposes: {},
	features: {},
	specialFeatures: {},
	stacks: {},
	vendors: {},
};

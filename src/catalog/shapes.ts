import {fileOf, parameterOf, type Told} from './told.ts';
import type {RequestShape, Vendor} from './vendor.ts';

/** A shape with the vendor it belongs to, made ready to be asked many times: all of them alike, whatever they ask for. */
export type Claim = {
	readonly vendor: Vendor;
	readonly shape: RequestShape;
	readonly tests: Tests;
	/** How much it asks for: of several that fit, the one that asks most names the product. */
	readonly weight: number;
	/** The same words for the same shape, whatever its host. */
	readonly signature: string;
};

type Tests = {
	readonly types: readonly string[] | null;
	readonly start: string;
	readonly path: RegExp | null;
	readonly file: string | null;
	readonly mark: string | null;
	readonly parameters: readonly (readonly [string, RegExp | true])[];
	readonly body: RegExp | null;
};

export function claimOf(vendor: Vendor, shape: RequestShape): Claim {
	const {path = '', file = '', mark = '', types = [], body = ''} = shape;
	const parameters = Object.entries(shape.parameters ?? {});
	const asked = parameters.map(([name, value]) => `${name}=${String(value)}`).sort();
	return {
		vendor,
		shape,
		tests: {
			types: shape.types ?? null,
			start: typeof path === 'string' ? path : '',
			path: typeof path === 'string' ? null : path,
			file: shape.file ?? null,
			mark: shape.mark ?? null,
			parameters,
			body: shape.body ?? null,
		},
		weight: 1000 * (parameters.length + (body ? 1 : 0)) + String(path).length + file.length,
		signature: [String(path), file, mark, types.join(), asked.join('&'), String(body)].join(' '),
	};
}

/** The first of several claims that fits. */
export function fitting(claims: readonly Claim[], told: Told): Claim | null {
	for (const claim of claims) if (fits(claim.tests, told)) return claim;
	return null;
}

function fits({types, start, path, file, mark, parameters, body}: Tests, told: Told): boolean {
	if (types !== null && !types.includes(told.type)) return false;
	if (start !== '' && !told.path.startsWith(start)) return false;
	if (file !== null && fileOf(told) !== file) return false;
	if (path !== null && !path.test(told.path)) return false;
	if (mark !== null && !told.query.includes(mark) && !told.path.includes(mark)) return false;
	for (const [name, wanted] of parameters) {
		const value = parameterOf(told, name);
		if (value === undefined || (wanted !== true && !wanted.test(value))) return false;
	}
	return body === null || body.test(told.body);
}

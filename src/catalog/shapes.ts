import {fileOf, parameterOf, type Told} from './told.ts';
import type {RequestShape, Vendor} from './vendor.ts';

/** A shape with the vendor it belongs to, made ready to be asked many times: all of them alike, whatever they ask for. */
export type Claim = {readonly vendor: Vendor; readonly shape: RequestShape; readonly tests: Tests};

type Tests = {
	readonly types: readonly string[] | null;
	readonly start: string;
	readonly path: RegExp | null;
	readonly file: string | null;
	readonly mark: string | null;
	readonly parameters: readonly (readonly [string, RegExp | true])[];
	readonly body: RegExp | null;
};

function claimOf(vendor: Vendor, shape: RequestShape): Claim {
	const {path = ''} = shape;
	return {
		vendor,
		shape,
		tests: {
			types: shape.types ?? null,
			start: typeof path === 'string' ? path : '',
			path: typeof path === 'string' ? null : path,
			file: shape.file ?? null,
			mark: shape.mark ?? null,
			parameters: shape.parameters === undefined ? none : Object.entries(shape.parameters),
			body: shape.body ?? null,
		},
	};
}

const none: Tests['parameters'] = [];

/**
 * Claims in one place, those that ask most first: of several that fit, that one names the product. Made ready when first asked for, since of
 * thousands of hosts a page asks a few.
 */
export class Claims {
	readonly #shapes: (readonly [Vendor, RequestShape])[] = [];
	#ready: readonly Claim[] | undefined;

	add(vendor: Vendor, shape: RequestShape): void {
		this.#shapes.push([vendor, shape]);
	}

	/** The one of them that fits. */
	fitting(told: Told): Claim | null {
		this.#ready ??= this.#shapes
			.map(([vendor, shape]) => ({claim: claimOf(vendor, shape), weight: weightOf(shape)}))
			.sort((a, b) => b.weight - a.weight)
			.map(({claim}) => claim);
		for (const claim of this.#ready) if (fits(claim.tests, told)) return claim;
		return null;
	}
}

function weightOf({path = '', file = '', parameters = {}, body}: RequestShape): number {
	return 1000 * (Object.keys(parameters).length + (body ? 1 : 0)) + String(path).length + file.length;
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

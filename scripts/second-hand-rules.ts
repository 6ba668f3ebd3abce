import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Plugin} from 'vite';

type Step = Readonly<Record<string, unknown>>;
type Rule = Readonly<Record<string, unknown>> & {
	readonly name: string;
	readonly cosmetic?: boolean;
	readonly optIn?: readonly Step[];
	readonly optOut?: readonly Step[];
};

const file = /\/src\/content\/second-hand\/rules\.ts$/;

/**
 * autoconsent's rules (MPL-2.0, as they are in the package), without those that run code in the page, restyle it or merely hide the
 * banner, and without what it was told by machines: those refuse, and never accept.
 */
export function secondHandRules(): Plugin {
	return {
		name: 'second-hand-rules',
		enforce: 'pre',
		load: id =>
			file.test(id) ? `export const rules = JSON.parse(${JSON.stringify(JSON.stringify(pressing()))});` : null,
	};
}

/** The rules that choose by pressing alone; a rule that does so one way only keeps that one. */
export function pressing(): readonly Rule[] {
	const path = createRequire(import.meta.url).resolve('@duckduckgo/autoconsent/rules/rules.json');
	const {autoconsent} = JSON.parse(readFileSync(path, 'utf8')) as {autoconsent: readonly Rule[]};
	return autoconsent
		.filter(({name, cosmetic}) => !name.startsWith('auto_') && cosmetic !== true)
		.map(({optIn = [], optOut = [], ...rule}) => {
			const {test: _, vendorUrl: __, comment: ___, prehideSelectors: ____, ...needed} = rule;
			return {...needed, name: rule.name, optIn: onlyPresses(optIn), optOut: onlyPresses(optOut)};
		})
		.filter(({optIn, optOut, ...rule}) => optIn.length + optOut.length > 0 && !has(rule, ['eval']));
}

const onlyPresses = (steps: readonly Step[]) =>
	!has(steps, forbidden) && has(steps, ['click', 'waitForThenClick']) ? steps : [];

const forbidden = ['eval', 'hide', 'setStyle', 'addStyle', 'removeClass', 'cookieContains'];

/** Whether one of these steps is anywhere in it. */
function has(thing: unknown, names: readonly string[]): boolean {
	if (typeof thing !== 'object' || thing === null) return false;
	return Object.entries(thing).some(([name, held]) => names.includes(name) || has(held, names));
}

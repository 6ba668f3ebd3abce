import {ESLint} from 'eslint';
import {expect, test} from 'vitest';

const eslint = new ESLint();

async function breaches(filePath: string, code: string): Promise<readonly string[]> {
	const [result] = await eslint.lintText(code, {filePath});
	return (result?.messages ?? [])
		.filter(({ruleId}) => ruleId !== '@typescript-eslint/no-unused-vars')
		.map(({message}) => message);
}

test.each([
	['src/audit/rules/x.ts', "import browser from 'webextension-polyfill';\nvoid browser.tabs.create({});\n"],
	['src/audit/x.ts', "import {mount} from '../popup/main.ts';\nmount();\n"],
	['src/policy/x.ts', "import {identify} from '../catalog/index.ts';\nidentify();\n"],
	['src/policy/languages/x.ts', "import {identify} from '../../catalog/index.ts';\nidentify();\n"],
	['src/content/x.ts', "import {audit} from '../audit/index.ts';\naudit();\n"],
	['src/background/x.ts', "import {mount} from 'svelte';\nmount();\n"],
	['src/cli/x.ts', "import {send} from '../webext/messages.ts';\nsend();\n"],
	['src/popup/x.ts', "import {begin} from '../background/records.ts';\nbegin();\n"],
	['demo/x.ts', "import {audit} from '../src/audit/index.ts';\naudit();\n"],
	['src/report/x.ts', 'export const now = Date.now();\n'],
	['src/report/x.ts', 'export const now = new Date();\n'],
	['src/catalog/x.ts', "export const page = fetch('https://example.no');\n"],
])('%s may not: %s', async (file, code) => {
	expect(await breaches(file, code)).toHaveLength(1);
});

test.each([
	['src/audit/x.ts', "import {identify} from '../catalog/index.ts';\nidentify();\n"],
	['src/content/x.ts', "import type {Observation} from '../audit/index.ts';\nexport type Seen = Observation;\n"],
	['src/cli/x.ts', "import {readFile} from 'node:fs/promises';\nvoid readFile('x');\n"],
	['src/popup/x.ts', "import {mount} from 'svelte';\nmount();\n"],
])('%s may: %s', async (file, code) => {
	expect(await breaches(file, code)).toEqual([]);
});

import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {format, resolveConfig} from 'prettier';
import {auditSchema} from '../src/report/schema.ts';
import {cookie, request, stored, tracker} from '../src/report/schema/observed.ts';
import {policy, quote} from '../src/report/schema/policy.ts';
import {lifetime, phaseName, time} from '../src/report/schema/scalars.ts';
import {vendorsSchema} from '../src/report/schema/vendors.ts';

export const schemaFile = fileURLToPath(new URL('../schema/samsvar-audit-1.schema.json', import.meta.url));

/** The audit file's schema as JSON Schema (draft 7), for those who read the files with other programs. */
export async function schemaText(): Promise<string> {
	const schema = toJsonSchema(auditSchema, {
		definitions: {cookie, lifetime, phase: phaseName, policy, quote, request, stored, time, tracker},
	});
	return asText(schema, 'Samsvar audit, format version 1');
}

export const vendorsSchemaFile = fileURLToPath(new URL('../schema/samsvar-vendors-1.schema.json', import.meta.url));

/** The same of a list of vendors; what a schema cannot say (whose a host can be) is said when the file is read. */
export async function vendorsSchemaText(): Promise<string> {
	const schema = toJsonSchema(vendorsSchema, {typeMode: 'input', ignoreActions: ['check', 'trim', 'transform']});
	return asText(schema, 'Samsvar list of vendors, format version 1');
}

function asText(schema: ReturnType<typeof toJsonSchema>, title: string): Promise<string> {
	return formatted(JSON.stringify({$schema: schema.$schema, title, ...schema}));
}

async function formatted(text: string): Promise<string> {
	return format(text, {...(await resolveConfig(schemaFile)), filepath: schemaFile});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	writeFileSync(schemaFile, await schemaText());
	writeFileSync(vendorsSchemaFile, await vendorsSchemaText());
}

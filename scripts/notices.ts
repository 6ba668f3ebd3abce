// npm run notices: writes down whose code ships with ours, and under which terms. One file ships with both extensions, one with the command line.
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {shippedPackages, type ShippedPackage} from './shipped-packages.ts';

/** The files, and what is to stand in them. */
export function noticesFiles(packages: readonly ShippedPackage[]): Readonly<Record<string, string>> {
	return {
		'public/THIRD-PARTY-NOTICES.txt': noticesOf(packages.filter(({isBundled}) => isBundled)),
		'THIRD-PARTY-NOTICES.txt': noticesOf(packages),
	};
}

function noticesOf(packages: readonly ShippedPackage[]): string {
	const head = 'Samsvar is made with the following packages, each under its own terms.\n';
	return [head, ...packages.map(noticeOf)].join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf({name, licences, repository, licenceFile}: ShippedPackage): string {
	const lines = [name, licences.join(', '), ...(repository === null ? [] : [repository])];
	return `${lines.join('\n')}\n\n${termsIn(licenceFile)}\n`;
}

/** Some packages have no file of their own for their terms, and the checker then names their read-me. */
function termsIn(file: string | null): string {
	if (file === null || /readme/i.test(path.basename(file))) return 'The terms are those its package.json names.';
	return readFileSync(file, 'utf8')
		.replace(/\r\n/g, '\n')
		.replace(/[ \t]+$/gm, '')
		.trim();
}

if (process.argv[1]?.endsWith('notices.ts')) {
	for (const [file, content] of Object.entries(noticesFiles(shippedPackages()))) writeFileSync(file, content);
}

import {languageOf, languages, type Language} from '../report/index.ts';

/** The language to speak: `--lang`, else the one of the terminal, else English. */
export function languageAskedFor(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
	const at = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='));
	const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
	return (
		languages.find(language => language === asked) ??
		languageOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || null)
	);
}

import process from 'node:process';
import {Command, CommanderError, type Option} from 'commander';
import {wordsIn} from '../report/index.ts';
import {Failure, reasonOf} from './failure.ts';
import {languageAskedFor} from './language.ts';
import type {RawCheck} from './commands/check.ts';
import type {RawOptions} from './options.ts';
import {say} from './say.ts';
import {wrongUse} from './wrong-use.ts';

declare const __VERSION__: string;

const language = languageAskedFor(process.argv.slice(2), process.env);
const words = wordsIn(language);
const exitWith = (code: number) => void (process.exitCode = code);
const several = (value: string, before: readonly string[]) => [...before, value];

const styleTitle = (title: string) => words(`cli_title_${title.replace(':', '').toLowerCase()}`);
const optionDescription = ({description, defaultValue}: Option) =>
	typeof defaultValue === 'string' ? `${description} (${defaultValue})` : description;

const program = new Command('samsvar')
	.description(words('cli_about'))
	.version(__VERSION__, '-V, --version', words('cli_option_version'))
	.exitOverride()
	.configureOutput({outputError: () => {}, writeErr: () => {}})
	.configureHelp({styleTitle, optionDescription})
	.helpOption('-h, --help', words('cli_option_help'))
	.helpCommand(false);

program
	.command('audit')
	.description(words('cli_about_audit'))
	.argument('[url...]', words('cli_argument_url'))
	.option('--out <dir>', words('cli_option_out'))
	.option('--json', words('cli_option_json'))
	.option('--lang <language>', words('cli_option_lang'))
	.option('--share', words('cli_option_share'))
	.option('--policy <url|file>', words('cli_option_policy'))
	.option('--vendors <file>', words('cli_option_vendors'))
	.option('--browser <name>', words('cli_option_browser'), 'chromium')
	.option('--consent <choice>', words('cli_option_consent'), 'each')
	.option('--settle <ms>', words('cli_option_settle'), '1500')
	.option('--timeout <s>', words('cli_option_timeout'), '60')
	.option('--pages <n>', words('cli_option_pages'), '1')
	.option('--concurrency <n>', words('cli_option_concurrency'), '1')
	.option('--list <file>', words('cli_option_list'))
	.option('--headed', words('cli_option_headed'))
	.option('--browser-path <file>', words('cli_option_browser_path'))
	.option('--browser-arg <arg>', words('cli_option_browser_arg'), several, [])
	.option('--browser-pref <name=value>', words('cli_option_browser_pref'), several, [])
	.option('--ignore-certificate-errors', words('cli_option_ignore_certificate_errors'))
	.action(async (urls: string[], options: RawOptions) =>
		exitWith(await (await import('./commands/audit.ts')).audit(urls, options, language)),
	);

program
	.command('check')
	.description(words('cli_about_check'))
	.option('--har <phase=file>', words('cli_option_har'), several, [])
	.option('--policy <url|file>', words('cli_option_policy'))
	.option('--vendors <file>', words('cli_option_vendors'))
	.option('--out <dir>', words('cli_option_out'))
	.option('--json', words('cli_option_json'))
	.option('--lang <language>', words('cli_option_lang'))
	.option('--share', words('cli_option_share'))
	.action(async (options: RawCheck) => exitWith(await (await import('./commands/check.ts')).check(options, language)));

program
	.command('policy')
	.description(words('cli_about_policy'))
	.argument('<file|url|->', words('cli_argument_policy'))
	.action(async (source: string) => exitWith(await (await import('./commands/policy.ts')).policy(source, words)));

program
	.command('identify')
	.description(words('cli_about_identify'))
	.argument('<file|->', words('cli_argument_identify'))
	.action(async (file: string) => exitWith(await (await import('./commands/identify.ts')).identify(file, words)));

program
	.command('diff')
	.description(words('cli_about_diff'))
	.argument('<old.json>', words('cli_argument_old'))
	.argument('<new.json>', words('cli_argument_new'))
	.option('--json', words('cli_option_diff_json'))
	.option('--lang <language>', words('cli_option_lang'))
	.action(async (older: string, newer: string, options: {json?: boolean; lang?: string}) =>
		exitWith(await (await import('./commands/diff.ts')).diff([older, newer], options, language)),
	);

program
	.command('validate')
	.description(words('cli_about_validate'))
	.argument('<audit.json>', words('cli_argument_validate'))
	.action(async (file: string) => exitWith(await (await import('./commands/validate.ts')).validate(file, words)));

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

program.parseAsync().catch((error: unknown) => {
	if (error instanceof CommanderError && error.exitCode === 0) return;
	const failure = error instanceof CommanderError ? wrongUse(error) : error;
	exitWith(failure instanceof Failure ? failure.exit : 2);
	say(`samsvar: ${failure instanceof Failure ? words(failure.key, failure.data) : reasonOf(failure)}`);
});

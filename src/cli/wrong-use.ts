import type {CommanderError} from 'commander';
import {Failure} from './failure.ts';

/** What commander has to say, as one of our sentences: each ends with how to mend it. */
export function wrongUse({code, message}: Pick<CommanderError, 'code' | 'message'>): Failure {
	const key = keys.get(code);
	if (key === undefined) {
		return new Failure(2, 'cli_wrong_use', {message: message.replace(/^error: /, '').split('\n')[0] ?? ''});
	}
	return new Failure(2, key, {name: /'([^']*)'/.exec(message)?.[1] ?? ''});
}

const keys = new Map([
	['commander.help', 'cli_no_command'],
	['commander.unknownCommand', 'cli_unknown_command'],
	['commander.unknownOption', 'cli_unknown_option'],
	['commander.missingArgument', 'cli_missing_argument'],
	['commander.optionMissingArgument', 'cli_option_needs_value'],
	['commander.excessArguments', 'cli_too_many_arguments'],
]);

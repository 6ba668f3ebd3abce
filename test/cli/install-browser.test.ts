import {expect, test} from 'vitest';
import {installCommands} from '../../src/cli/install-browser.ts';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const mint = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
const fedora = 'ID=fedora\n';
const packageOf = (commands: string[][] | null) => commands?.at(-1)?.at(-1);

test('Debian and Ubuntu call their browsers by other names', () => {
	expect(packageOf(installCommands('chromium', debian, true))).toBe('chromium');
	expect(packageOf(installCommands('firefox', debian, true))).toBe('firefox-esr');
	expect(packageOf(installCommands('firefox', ubuntu, true))).toBe('firefox');
	expect(packageOf(installCommands('firefox', mint, true))).toBe('firefox');
});

test('the lists are brought up to date before anything is installed', () => {
	expect(installCommands('chromium', debian, true)?.[0]).toEqual(['apt-get', 'update']);
});

test('nothing is installed for others than root, nor on other systems', () => {
	expect(installCommands('chromium', debian, false)).toBeNull();
	expect(installCommands('chromium', fedora, true)).toBeNull();
	expect(installCommands('chromium', null, true)).toBeNull();
});

import {askJudge} from '../webext/messages.ts';

const page = 'src/background/judge.html';
/** The page goes when nobody has asked for so long; ms. */
const patience = 10_000;

let going: ReturnType<typeof setTimeout> | undefined;
let coming: Promise<void> | undefined;

/**
 * How many findings of a record failed. The judgement is ten times the size of the ears and takes its time: it is not loaded with
 * them, so that a stopped background is awake at once and hears while others judge.
 */
export async function failuresOf(id: string): Promise<number | null> {
	// Firefox loads code when it is needed, Chromium's workers may not.
	if (!('offscreen' in chrome)) {
		const {failuresIn} = await import('./judge.ts');
		return failuresIn(id);
	}

	clearTimeout(going);
	coming ??= open().finally(() => (coming = undefined));
	await coming;
	try {
		return await askJudge('judge', {id});
	} finally {
		clearTimeout(going);
		going = setTimeout(() => void chrome.offscreen.closeDocument().catch(() => {}), patience);
	}
}

async function open(): Promise<void> {
	if (await chrome.offscreen.hasDocument()) return;
	await chrome.offscreen.createDocument({
		url: page,
		reasons: ['WORKERS' as chrome.offscreen.Reason],
		justification: 'Judges what was observed without holding up the worker that observes.',
	});
}

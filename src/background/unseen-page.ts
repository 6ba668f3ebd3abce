const page = 'src/background/judge.html';
/** The page goes when nobody has asked for so long; ms. */
const patience = 10_000;

let going: ReturnType<typeof setTimeout> | undefined;
let coming: Promise<void> | undefined;
let asking = 0;

/** Whether code must be loaded on a page of its own: Chromium's workers may not load any when it is needed, Firefox's background may. */
export function needsPage(): boolean {
	return 'offscreen' in chrome;
}

/** Has the page that nobody sees there while it is asked; it goes when nobody asks any more. */
export async function onPage<T>(ask: () => Promise<T>): Promise<T> {
	asking++;
	clearTimeout(going);
	try {
		coming ??= open().finally(() => (coming = undefined));
		await coming;
		return await ask();
	} finally {
		asking--;
		clearTimeout(going);
		if (asking === 0) going = setTimeout(() => void chrome.offscreen.closeDocument().catch(() => {}), patience);
	}
}

async function open(): Promise<void> {
	if (await chrome.offscreen.hasDocument()) return;
	await chrome.offscreen.createDocument({
		url: page,
		reasons: ['WORKERS' as chrome.offscreen.Reason],
		justification: 'Judges what was observed, and reads policies, without holding up the worker that observes.',
	});
}
